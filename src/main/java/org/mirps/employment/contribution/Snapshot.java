package org.mirps.employment.contribution;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.IndicatorObservation;
import org.mirps.employment.form.RowId;

/**
 * What a government submitted: every question that was shown with its answer, every row, and the indicator values that the form's own
 * expressions gave. Immutable, in the object and in the database.
 *
 * @param number from 1 within the contribution
 * @param sha256 of {@link CanonicalText}
 */
record Snapshot(
        int number, List<Answer> answers, List<Row> rows, List<IndicatorObservation> indicators, String sha256) {

    /**
     * One question that was shown.
     *
     * @param seq document order, from 1
     * @param repeat empty outside repeats
     * @param rowNumber from 1 within the repeat; 0 outside repeats
     * @param value canonical; null: shown and not answered
     */
    record Answer(
            int seq,
            String section,
            String question,
            String repeat,
            RowId row,
            int rowNumber,
            @Nullable String value,
            @Nullable String note) {

        List<@Nullable Object> columns(long snapshot) {
            return Arrays.asList(snapshot, seq, section, question, repeat, row.value(), rowNumber, value, note);
        }
    }

    /** One row of a repeat that was shown. */
    record Row(int seq, String repeat, RowId row, RowId parent, int rowNumber) {

        List<@Nullable Object> columns(long snapshot) {
            return Arrays.asList(snapshot, seq, repeat, row.value(), parent.value(), rowNumber);
        }
    }
}
