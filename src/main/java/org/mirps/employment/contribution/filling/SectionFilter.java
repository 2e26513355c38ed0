package org.mirps.employment.contribution.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mirps.employment.contribution.filling.ItemView.QuestionView;
import org.mirps.employment.contribution.words.AnswerFlag;

/**
 * A way to see only some questions of a section.
 *
 * @param word of the flag that they have, as addresses say it; {@code all}: every question
 * @param count how many it shows
 */
public record SectionFilter(String word, long count) {

    /** Those that make sense: without an earlier round nothing is changed or to be confirmed. */
    static List<SectionFilter> of(List<ItemView> items, boolean remembers) {
        List<QuestionView> questions =
                questions(items).filter(question -> !question.isSaid()).toList();
        List<SectionFilter> filters = new ArrayList<>();
        filters.add(new SectionFilter("all", questions.size()));
        for (AnswerFlag flag : AnswerFlag.values()) {
            if (remembers || flag == AnswerFlag.EMPTY || flag == AnswerFlag.FLAGGED) {
                filters.add(new SectionFilter(
                        flag.word(),
                        questions(items)
                                .filter(question -> question.shown().has(flag))
                                .count()));
            }
        }
        return filters;
    }

    private static Stream<QuestionView> questions(List<ItemView> items) {
        return items.stream().filter(ItemView::relevant).flatMap(SectionFilter::questions);
    }

    private static Stream<QuestionView> questions(ItemView item) {
        if (item instanceof QuestionView question) {
            return Stream.of(question);
        }
        return questions(item.inside());
    }
}
