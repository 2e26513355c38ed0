package org.mirps.employment.platform.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.filling.AnswerDesk;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.filling.ItemView;
import org.mirps.employment.contribution.filling.RowDesk;
import org.mirps.employment.contribution.filling.SectionSummary;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.WrittenNumber;
import org.mirps.employment.shared.Language;

/** A draft, written and read through the use cases of the person who is acting. */
final class DraftSheet implements Sheet {

    /** Whoever tells a draft is alone with it. */
    private static final long ALL_SEEN = Long.MAX_VALUE;

    private final ContributionId id;
    private final AnswerDesk answers;
    private final RowDesk rows;
    private final ContributionReading reading;
    private final Language language;
    private final Onlooker noPage;

    DraftSheet(ContributionId id, AnswerDesk answers, RowDesk rows, ContributionReading reading, Language language) {
        this.id = id;
        this.answers = answers;
        this.rows = rows;
        this.reading = reading;
        this.language = language;
        this.noPage = new Onlooker("", Long.MAX_VALUE, language);
    }

    @Override
    public void addRow(String repeat, RowId row) {
        rows.addRow(id, repeat, RowId.ROOT, row);
    }

    @Override
    public void answer(AnswerKey key, String value, String note) {
        answers.save(id, new AnswerSave(key, value, ALL_SEEN, note), noPage);
    }

    @Override
    public void remark(AnswerKey key, Remark.About about, String text) {
        answers.remark(id, new Remark(key, about, text, ALL_SEEN), noPage);
    }

    @Override
    public List<Asked> asked() {
        return reading.overview(id, language).sections().stream()
                .filter(SectionSummary::relevant)
                .flatMap(section -> asked(
                        reading.section(id, section.name(), RowId.ROOT, language)
                                .items(),
                        0))
                .toList();
    }

    private static Stream<Asked> asked(List<ItemView> items, int row) {
        return items.stream().filter(ItemView::relevant).flatMap(item -> asked(item, row));
    }

    private static Stream<Asked> asked(ItemView item, int row) {
        if (item instanceof ItemView.QuestionView question) {
            String typed = question.shown().value();
            String value = question.isNumber() ? WrittenNumber.canonical(typed) : typed;
            return Stream.of(new Asked(question.key(), row, Optional.of(value).filter(given -> !given.isEmpty())));
        }
        if (item instanceof ItemView.RepeatView repeat) {
            return repeat.rows().stream().flatMap(inside -> asked(inside.items(), inside.number()));
        }
        return asked(item.inside(), row);
    }
}
