package org.mirps.employment.form;

import java.util.Locale;
import org.mirps.employment.shared.LocalizedText;

/**
 * One series of a figure: one row of sheet {@code indicators}.
 *
 * @param name unique within the figure; {@link #ONLY} where there is only one
 * @param label name of the series; empty where there is only one
 * @param context whether it only stands in the table behind the chart
 * @param repeat evaluated once for each row of this repeat; empty: once for the contribution
 * @param by name of the question that breaks the values down: outside rows, a select of which each choice is a category, named in
 *     expressions by <code>{choice}</code>; in rows, a question of the row. Empty where there is no breakdown
 * @param byList choice list of {@code by}; empty where it is a text, a date or there is none
 * @param expression with {@code ${name}} references; for a ratio the numerator
 * @param answerList choice list whose names the expression gives; empty where it gives numbers, dates or text
 * @param denominator for a ratio; empty otherwise
 * @param missing condition under which there is no value, whatever the expression says. Empty: there is none where a select {@code by}
 *     outside rows was not answered, nor for a condition none of whose questions was answered with data
 * @param flag condition under which the value carries a sign; empty for none
 * @param flagLabel what the sign says
 * @param unit such as {@code persons} or {@code %}
 * @param aggregation how the region's value comes about
 * @param row of the sheet, 1-based
 */
public record IndicatorPart(
        String name,
        LocalizedText label,
        boolean context,
        String repeat,
        String by,
        String byList,
        String expression,
        String answerList,
        String denominator,
        String missing,
        String flag,
        LocalizedText flagLabel,
        String unit,
        Aggregation aggregation,
        int row) {

    /** Name of the part where a figure has only one. */
    public static final String ONLY = "value";

    /** Stands in expressions for the choice being looked at. */
    public static final String CHOICE = "{choice}";

    /** How values of governments become one of the region. Rules M1 to M6 and M11 of docs/indicators.md. */
    public enum Aggregation {
        SUM,
        /** Sum of numerators over sum of denominators, over the governments that report both. */
        RATIO_OF_SUMS,
        /** Median and range; with fewer than three governments only the single values. */
        MEDIAN,
        /** How many governments the expression is true for. */
        COUNT,
        /** Those, in per cent of the governments that answered. */
        SHARE,
        /** How often each choice is given. */
        DISTRIBUTION,
        /** Nothing is put together: each government's own words, years or dates. */
        LIST;

        /** As a workbook writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As a workbook writes it. */
    public String role() {
        return context ? "context" : "series";
    }

    public boolean isRatio() {
        return aggregation == Aggregation.RATIO_OF_SUMS;
    }

    /** Whether the expression is a condition, which holds or not. */
    public boolean isCondition() {
        return aggregation == Aggregation.COUNT || aggregation == Aggregation.SHARE;
    }

    /** Whether the expression gives words (choice names, dates, text) rather than a number. */
    public boolean givesWords() {
        return aggregation == Aggregation.DISTRIBUTION || aggregation == Aggregation.LIST;
    }

    public boolean isByRow() {
        return !repeat.isEmpty();
    }

    public boolean isBrokenDown() {
        return !by.isEmpty();
    }
}
