package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.IndicatorDefinition;

/**
 * One chart of a session with all that stands around it, in one language: what a page, a slide or a file needs to show it.
 *
 * @param code of the indicator, such as {@code EST-03}
 * @param label what is measured
 * @param title says what is seen
 * @param summary the chart in sentences, for who does not see it
 * @param unit in words
 * @param source what inspired the indicator; may be empty
 * @param series names of the parts, in order; one for each number of a bar
 * @param axis what the length of the bars means, in words: the unit, or the share of the parts
 * @param bars largest first, those without figures last; a rate ends with the region's
 * @param columns headings of the table, of which the first is that of the governments
 * @param rows one for each government of the round, by name
 * @param total the last line of the table: the region over the governments included
 */
public record SessionFigure(
        String code,
        IndicatorDefinition.Chart chart,
        String label,
        String title,
        String summary,
        String definition,
        String unit,
        String source,
        Coverage coverage,
        List<String> series,
        String axis,
        List<Bar> bars,
        List<String> columns,
        List<Row> rows,
        Row total) {

    /**
     * Whose figures these are (rule M3). Names are joined by commas, empty where there are none.
     *
     * @param text such as "5 of 7 countries"
     * @param noFigure submitted, but did not report it
     * @param notSubmitted not in the consolidation yet
     */
    public record Coverage(String text, String included, String noFigure, String notSubmitted) {}

    /**
     * @param numbers lengths, one for each series: the figures, of a stack their shares in per cent; null: not reported, which is not zero
     * @param label what to write at the end of the bar
     * @param region the region's, not a government's
     */
    public record Bar(String name, List<@Nullable BigDecimal> numbers, String label, boolean region) {}

    /**
     * @param cells as written, one for each column after the first
     * @param included its figures are part of the region's
     */
    public record Row(String name, List<String> cells, boolean included) {}
}
