package org.mirps.employment.form.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.ObservationStatus;

/**
 * What one contribution gives for one part of a figure, in one category. A government without any row of a repeat gives one observation
 * that says why there is none.
 *
 * @param code of the indicator
 * @param figure of the indicator; empty where there is only one
 * @param row number of the row from 1; 0 outside repeats
 * @param category choice name, or text, date of the row; empty without breakdown
 * @param value a number, 0 and 1 for a condition; for a ratio the numerator; null: missing, which is not zero
 * @param denominator for a ratio only
 * @param words where the part gives words: choice name, ISO 8601 date or text
 * @param gap why it is missing; null where it is there
 * @param status SDMX observation status: the least certain of the answers it is made of; {@code M} where it is missing
 * @param flagged whether it carries the sign of its part
 * @param period reference year as answered; empty where there is none
 */
public record IndicatorObservation(
        String code,
        String figure,
        String part,
        int row,
        String category,
        @Nullable BigDecimal value,
        @Nullable BigDecimal denominator,
        @Nullable String words,
        @Nullable Gap gap,
        ObservationStatus status,
        boolean flagged,
        String period) {

    /** Why there is no value. Rule M2 of docs/indicators.md. */
    public enum Gap {
        /** The form's logic did not ask, or the indicator does not apply to what was answered. */
        NOT_ASKED,
        /** Asked and left blank. */
        NOT_ANSWERED,
        /** The government says that it has no data. */
        NO_DATA
    }

    public boolean isThere() {
        return gap == null;
    }
}
