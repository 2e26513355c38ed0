package org.mirps.employment.contribution.words;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.live.Shown;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Texts;

/** What the rows of a live draft are called, in one language. Short-lived, as {@link DraftWords}, which has it. */
public final class RowTitles {

    private final LiveForm draft;
    private final AnswerText text;
    private final Texts words;

    RowTitles(LiveForm draft, AnswerText text, Texts words) {
        this.draft = draft;
        this.text = text;
        this.words = words;
    }

    /** Such as "2: Personas refugiadas reconocidas": the first answer of a row tells rows apart. */
    public String title(FormElement.Repeat repeat, RowId row, int number) {
        return firstAnswer(repeat)
                .map(question -> text.of(question, value(new AnswerKey(row, question.name()))))
                .filter(answer -> !answer.isEmpty())
                .map(answer -> words.get("row.titled", number, answer))
                .orElseGet(() -> words.get("row.untitled", number));
    }

    /** Title of the row whose first answer this is; null for any other answer. */
    @Nullable
    public String ofFirstAnswer(AnswerKey key) {
        if (key.row().equals(RowId.ROOT)) {
            return null;
        }
        FormElement.Repeat repeat = repeatOf(key.row());
        return firstAnswer(repeat)
                .filter(question -> question.name().equals(key.question()))
                .map(question -> title(repeat, key.row(), numberOf(key.row())))
                .orElse(null);
    }

    /** The title of a row of a repeat; empty for the form itself, and where there is no such row. */
    public String where(RowId row) {
        boolean isThere = draft.rows().stream().anyMatch(known -> known.id().equals(row));
        return isThere ? title(repeatOf(row), row, numberOf(row)) : "";
    }

    private FormElement.Repeat repeatOf(RowId row) {
        String name = row(row).repeat();
        return (FormElement.Repeat) draft.form().definition().element(name);
    }

    /** From 1, among the rows of its repeat. */
    private int numberOf(RowId row) {
        RepeatRow known = row(row);
        return draft.run().rows(known.repeat(), known.parent()).indexOf(row) + 1;
    }

    private RepeatRow row(RowId row) {
        return draft.rows().stream()
                .filter(known -> known.id().equals(row))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Question> firstAnswer(FormElement.Repeat repeat) {
        return repeat.children().stream()
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .filter(question -> question.type().isAnswerable())
                .findFirst();
    }

    @Nullable
    private String value(AnswerKey key) {
        Shown shown = draft.shown().get(key);
        return shown == null || shown.node() == null ? null : shown.node().value();
    }
}
