package org.mirps.employment.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.PlainText;

/** What a file says: a row for each participant, each cell as text under its column, and what is wrong with single cells. */
record RosterTable(List<Row> rows) {

    /** What {@code TableWriter} puts an apostrophe before, so that a spreadsheet does not run it. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    /** @param number as a spreadsheet counts, headings included */
    record Row(int number, Map<RosterColumn, String> cells, List<RosterFault> faults) {

        String cell(RosterColumn column) {
            return cells.getOrDefault(column, "");
        }

        boolean has(RosterColumn column) {
            return cells.containsKey(column);
        }
    }

    /** A row as it was read, heading or not. */
    record Line(int number, List<String> cells) {

        String cell(int at) {
            return at < cells.size() ? cells.get(at) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(PlainText::isBlank);
        }
    }

    /**
     * Sorts lines into columns; blank ones are left out.
     *
     * @param lines the headings first
     * @param faults of single cells, by the number of their row
     * @throws RosterNotReadable if columns are missing, unknown or there twice, or if there are no rows, or too many
     */
    static RosterTable of(List<Line> lines, Map<Integer, List<RosterFault>> faults) {
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            throw new RosterNotReadable("fault.file.empty");
        }
        Map<Integer, RosterColumn> columns = columns(filled.get(0));
        List<Line> below = filled.subList(1, filled.size());
        if (below.isEmpty()) {
            throw new RosterNotReadable("fault.file.noRows");
        }
        if (below.size() > Limit.PARTICIPANTS.most()) {
            throw new RosterNotReadable("fault.file.rows", below.size(), Limit.PARTICIPANTS.most());
        }
        return new RosterTable(below.stream()
                .map(line -> row(line, columns, faults.getOrDefault(line.number(), List.of())))
                .toList());
    }

    private static Map<Integer, RosterColumn> columns(Line headings) {
        Map<Integer, RosterColumn> columns = new HashMap<>();
        List<RosterFault> faults = new ArrayList<>();
        for (int at = 0; at < headings.cells().size(); at++) {
            String heading = PlainText.strip(headings.cell(at));
            Optional<RosterColumn> column = RosterColumn.find(heading);
            if (column.isEmpty() && !heading.isEmpty()) {
                faults.add(RosterFault.of(headings.number(), heading, "fault.column.unknown"));
            } else if (column.isPresent() && columns.containsValue(column.get())) {
                faults.add(RosterFault.of(headings.number(), heading, "fault.column.twice"));
            } else if (column.isPresent()) {
                columns.put(at, column.get());
            }
        }
        for (RosterColumn column : RosterColumn.values()) {
            if (!columns.containsValue(column) && column != RosterColumn.GROUPS) {
                faults.add(RosterFault.of(headings.number(), column.heading(), "fault.column.missing"));
            }
        }
        if (!faults.isEmpty()) {
            throw new RosterNotReadable(faults);
        }
        return columns;
    }

    private static Row row(Line line, Map<Integer, RosterColumn> columns, List<RosterFault> found) {
        Map<RosterColumn, String> cells = new EnumMap<>(RosterColumn.class);
        List<RosterFault> faults = new ArrayList<>(found);
        if (columns.containsValue(RosterColumn.GROUPS)) {
            cells.put(RosterColumn.GROUPS, ""); // a line may end before it
        }
        for (int at = 0; at < line.cells().size(); at++) {
            String text = PlainText.strip(PlainText.typed(line.cell(at)));
            RosterColumn column = columns.get(at);
            if (column != null) {
                cells.put(column, unguarded(text));
            } else if (!text.isEmpty()) {
                faults.add(RosterFault.of(line.number(), "", "fault.cell.outside", text));
            }
        }
        return new Row(line.number(), cells, faults);
    }

    private static String unguarded(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && STARTS_A_FORMULA.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }
}
