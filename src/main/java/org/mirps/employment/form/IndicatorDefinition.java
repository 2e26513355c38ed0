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
        String period,
        List<IndicatorPart> parts) {

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

    /** The parts that the chart draws. */
    public List<IndicatorPart> drawn() {
        return parts.stream().filter(part -> !part.context()).toList();
    }
}
