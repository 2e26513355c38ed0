package org.mirps.employment.consolidation.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the two tables of indicators as rows of SDMX-CSV 2.0: the same cells under the names of the structure message ({@link SdmxStructure}).
 */
public final class SdmxRows {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Headings: what SDMX-CSV puts in front, then dimensions, measure, attributes. */
    public static final List<String> COLUMNS = columns();

    private final String year;

    /** @param year of a value that says none itself: that in which the round opened */
    public SdmxRows(int year) {
        this.year = String.valueOf(year);
    }

    /** Of a participant. @param row cells by column of {@code indicators.csv}; empty where there is nothing */
    public List<@Nullable String> observed(Map<String, String> row) {
        return cells(
                row, row.get("government"), row.get("row"), "", row.get("period"), "", row.get("dissemination_level"));
    }

    /** Of the region. @param row cells by column of {@code indicators/region.csv} */
    public List<@Nullable String> region(Map<String, String> row) {
        return cells(
                row,
                Sdmx.REGION,
                "",
                row.get("choice"),
                row.get("periods"),
                row.get("included") + "/" + row.get("participants"),
                "");
    }

    private List<@Nullable String> cells(
            Map<String, String> row,
            @Nullable String area,
            @Nullable String entry,
            @Nullable String answer,
            @Nullable String period,
            String coverage,
            @Nullable String level) {
        List<@Nullable String> cells = new ArrayList<>(COLUMNS.size());
        cells.add("dataflow");
        cells.add(Sdmx.AGENCY + ":" + Sdmx.FLOW + "(" + Sdmx.VERSION + ")");
        cells.add("R"); // replaces what was sent of the round before
        cells.add(row.get("round"));
        cells.add(area);
        cells.add(Sdmx.indicator(cell(row, "code"), cell(row, "figure"), cell(row, "part")));
        cells.add(orNotApplicable(row.get("category")));
        cells.add(orNotApplicable(entry));
        cells.add(orNotApplicable(answer));
        cells.add(period != null && YEAR.matcher(period).matches() ? period : year);
        cells.add(row.get("value"));
        cells.add(row.get("unit"));
        cells.add(row.get("observation_status"));
        cells.add(row.get("missing"));
        cells.add(row.get("numerator"));
        cells.add(row.get("denominator"));
        cells.add(row.get("words"));
        cells.add(row.get("flagged"));
        cells.add(coverage);
        cells.add(level);
        return cells;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static String orNotApplicable(@Nullable String cell) {
        return cell == null || cell.isEmpty() ? Sdmx.NOT_APPLICABLE : cell;
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        columns.addAll(Sdmx.DIMENSIONS);
        columns.add(Sdmx.MEASURE);
        columns.addAll(Sdmx.ATTRIBUTES);
        return List.copyOf(columns);
    }
}
