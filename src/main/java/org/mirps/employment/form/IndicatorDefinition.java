package org.mirps.employment.form;

import java.util.List;
import org.mirps.employment.shared.LocalizedText;

/**
 * One figure of an indicator: what is computed from each contribution at submission, by XPath expressions of the form itself, and how it is
 * put together over governments and drawn. Rows of sheet {@code indicators} with one {@code code} and one {@code figure}. Source:
 * docs/indicators.md.
 *
 * @param code stable code of the indicator, such as {@code EST-03}
 * @param figure name of the figure within the indicator, such as {@code rate}; empty where there is only one
 * @param chapter heading under which it stands in a session
 * @param label what is measured
 * @param note for the presenter: what to say, what to beware of; may be empty
 * @param source which source inspired it, shown under the chart
 * @param chart how it is drawn
 * @param order place in the session; figures of one order as in the sheet
 * @param headline whether its number is among the large ones of the overview; where a form marks none, a rule chooses
 * @param period expression that gives the reference year of a contribution's values, such as {@code ${ref_year}}; empty where they have none
 * @param parts at least one, in sheet order; those that are drawn before or among those that only stand in the table
 */
public record IndicatorDefinition(
        String code,
        String figure,
        LocalizedText chapter,
        LocalizedText label,
        LocalizedText definition,
        LocalizedText note,
        LocalizedText source,
        Chart chart,
        int order,
        boolean headline,
        String period,
        List<IndicatorPart> parts) {

    /** So many headlines an overview shows: more are not taken in at a glance. */
    public static final int MOST_HEADLINES = 8;

    /** How a figure is drawn. What each can draw: docs/indicators.md. */
    public enum Chart {
        /** A bar for each government, or for each category or choice. */
        BAR,
        /** Bars of segments: one segment for each part, choice or answer. */
        STACKED,
        /** A bar for each government, and the region's. */
        RATE,
        /** A ring of governments by what they answer. */
        PIE,
        /** The region's figure as one large number for each part. */
        KPI,
        /** Years or dates on a line of time. */
        TIMELINE,
        /** Governments and their answers, as words. */
        TABLE
    }

    /** Names the figure in addresses, tables and storage: {@code EST-03}, or {@code EST-03.rate} where there are several. */
    public String key() {
        return figure.isEmpty() ? code : code + "." + figure;
    }

    /** Whether what the region gives for it is one number, if it gives any: that of its first part, where the others are not drawn with it. */
    public boolean givesOneNumber() {
        IndicatorPart first = drawn().get(0);
        boolean number = switch (first.aggregation()) {
            case SUM, RATIO_OF_SUMS, MEDIAN -> true;
            case COUNT, SHARE, DISTRIBUTION, LIST -> false;
        };
        return number && !first.isBrokenDown() && (drawn().size() == 1 || chart == Chart.KPI);
    }

    /** The parts that the chart draws. */
    public List<IndicatorPart> drawn() {
        return parts.stream().filter(part -> !part.context()).toList();
    }
}
