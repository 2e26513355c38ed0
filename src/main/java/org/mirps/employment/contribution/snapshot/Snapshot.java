package org.mirps.employment.contribution.snapshot;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.indicator.IndicatorObservation;

/**
 * What a government submitted: every question that was shown with its answer, every row, and the indicator values that the form's own
 * expressions gave. Immutable, in the object and in the database.
 *
 * @param number from 1 within the contribution
 * @param sha256 of {@link CanonicalAnswers}
 */
public record Snapshot(
        int number, List<Answer> answers, List<Row> rows, List<IndicatorObservation> indicators, String sha256) {

    /** The answer to a question outside rows; null: not given, or not asked. */
    @Nullable
    public String formAnswer(String question) {
        return answers.stream()
                .filter(answer -> answer.row().isRoot() && answer.question().equals(question))
                .findFirst()
                .map(Answer::value)
                .orElse(null);
    }

    /**
     * One question that was shown.
     *
     * @param seq document order, from 1
     * @param repeat empty outside repeats
     * @param rowNumber from 1 within the repeat; 0 outside repeats
     * @param value canonical; null: shown and not answered. A soft check that was raised has none
     * @param status how certain the number is, {@code M} of one that is not available; null of a blank, and of what carries no status
     * @param note what was written beside it; of a soft check the explanation
     */
    public record Answer(
            int seq,
            String section,
            String question,
            String repeat,
            RowId row,
            int rowNumber,
            @Nullable String value,
            @Nullable ObservationStatus status,
            @Nullable String note) {

        public AnswerKey key() {
            return new AnswerKey(row, question);
        }

        List<@Nullable Object> columns(long snapshot) {
            return Arrays.asList(
                    snapshot,
                    seq,
                    section,
                    question,
                    repeat,
                    row.value(),
                    rowNumber,
                    value,
                    status == null ? null : status.name(),
                    note);
        }
    }

    /** One row of a repeat that was shown. */
    public record Row(int seq, String repeat, RowId row, RowId parent, int rowNumber) {

        List<@Nullable Object> columns(long snapshot) {
            return Arrays.asList(snapshot, seq, repeat, row.value(), parent.value(), rowNumber);
        }
    }
}
