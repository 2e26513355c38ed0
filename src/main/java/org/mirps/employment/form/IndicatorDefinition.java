package org.mirps.employment.form;

import org.mirps.employment.shared.LocalizedText;

/**
 * One value that is computed from each contribution at submission, by an XPath expression of the form itself, and aggregated over
 * governments. Rows of sheet {@code indicators}; several rows with one {@code code} are the parts (series) of one chart.
 *
 * @param code stable code, such as {@code EST-03}
 * @param part name of the series within the chart; {@code value} where there is only one
 * @param label what is measured
 * @param partLabel name of the series; empty where there is only one
 * @param expression per contribution, with {@code ${name}} references; for a ratio the numerator
 * @param denominator per contribution, for a ratio; empty otherwise
 * @param unit such as {@code persons} or {@code %}
 * @param aggregation how the region's value comes about
 * @param chart how it is drawn
 * @param source which source inspired it, shown under the chart
 */
public record IndicatorDefinition(
        String code,
        String part,
        LocalizedText label,
        LocalizedText partLabel,
        LocalizedText definition,
        String expression,
        String denominator,
        String unit,
        Aggregation aggregation,
        Chart chart,
        String source,
        int row) {

    /** How values of governments become one of the region. Rules M1 to M6 of docs/indicators.md. */
    public enum Aggregation {
        SUM,
        /** Sum of numerators over sum of denominators, over the governments that report both. */
        RATIO_OF_SUMS
    }

    /** How an indicator is drawn. */
    public enum Chart {
        /** One bar per country. */
        BAR,
        /** One bar per country, one segment per part. */
        STACKED,
        /** One bar per country in per cent, with the region's rate. */
        RATE
    }

    public boolean isRatio() {
        return aggregation == Aggregation.RATIO_OF_SUMS;
    }
}
