package org.mirps.employment.consolidation.recomputed;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one participant gives for one part of a figure, in one entry and category.
 *
 * @param row number of the entry; 0 for the form itself
 * @param category empty: not broken down, or said of all categories
 * @param value in the unit of the part; null: missing, or words
 * @param words empty: missing, or a number
 * @param missing empty: it is there
 * @param status A, P, E of a value; M of a gap
 */
record Given(
        String participant,
        int row,
        String category,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String words,
        String missing,
        String status,
        boolean flagged,
        String period) {

    Given {
        value = Numbers.comparable(value);
        numerator = Numbers.comparable(numerator);
        denominator = Numbers.comparable(denominator);
    }

    static Given gap(String participant, int row, String category, String missing, String period) {
        return new Given(participant, row, category, null, null, null, "", missing, "M", false, period);
    }

    boolean isThere() {
        return missing.isEmpty();
    }

    /** Why there is nothing in any category. */
    boolean isAboutAll() {
        return row == 0 && category.isEmpty();
    }
}
