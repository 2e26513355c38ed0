package org.mirps.employment.contribution.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.snapshot.FormMove;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.contribution.words.AnswerText;
import org.mirps.employment.contribution.words.Labels;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;

/** Says what is no longer asked in the words of the last version that did. */
final class RetiredWords {

    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final List<String> order;
    private final Language language;

    private record Asked(FormDefinition form, FormDefinition.Place place, Labels labels) {}

    RetiredWords(List<FormMove> oldestFirst, FormCatalog forms, Language language) {
        this.language = language;
        List<FormMove> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        for (FormMove move : newestFirst) {
            FormDefinition form = forms.form(move.from()).definition();
            Labels labels = new Labels(form, language);
            form.places().forEach((name, place) -> asked.putIfAbsent(name, new Asked(form, place, labels)));
        }
        order = List.copyOf(asked.keySet());
    }

    /** Place of a question among all that were asked; what nobody knows comes first. */
    int order(String question) {
        return order.indexOf(question);
    }

    /** @param history oldest first, at least one */
    RetiredAnswer describe(AnswerKey key, List<SavedAnswer> history, Map<AccountId, String> people) {
        @Nullable Asked last = asked.get(key.question());
        List<RetiredAnswer.Entry> entries = history.stream()
                .map(answer -> new RetiredAnswer.Entry(
                        answer.value(),
                        display(last, answer),
                        answer.note(),
                        people.getOrDefault(answer.savedBy(), ""),
                        answer.savedAt()))
                .toList();
        if (last == null) {
            return new RetiredAnswer(key, key.question(), "", "", "", entries);
        }
        return new RetiredAnswer(
                key,
                last.labels().of(last.place().question().label(), key.row()),
                section(last),
                repeat(last),
                last.form().version(),
                entries);
    }

    private String display(@Nullable Asked last, SavedAnswer answer) {
        if (last == null) {
            return answer.value() == null ? "" : answer.value();
        }
        return new AnswerText(last.form(), language).of(last.place().question(), answer.value());
    }

    private String section(Asked last) {
        return last.form().sections().stream()
                .filter(section -> section.name().equals(last.place().section()))
                .map(section -> section.label().in(language))
                .findFirst()
                .orElse("");
    }

    private String repeat(Asked last) {
        return last.form().repeats().stream()
                .filter(repeat -> repeat.name().equals(last.place().repeat()))
                .map(repeat -> repeat.label().in(language))
                .findFirst()
                .orElse("");
    }
}
