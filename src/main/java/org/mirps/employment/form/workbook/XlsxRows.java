package org.mirps.employment.form.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirps.employment.form.workbook.Workbook.Line;

/** The rows of one sheet of an .xlsx, and what is wrong with their cells. Of a sheet that no form is read from, only its size matters. */
final class XlsxRows {

    private final String sheet;
    private final boolean known;
    private final Problems problems;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Integer> filledColumns = new HashSet<>();
    private long characters;

    /** @param known whether anything is read from it, so that what is wrong with its cells is told */
    XlsxRows(String sheet, boolean known, Problems problems) {
        this.sheet = sheet;
        this.known = known;
        this.problems = problems;
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether there is already more text than is read. */
    boolean isFull() {
        return characters > Limits.FILE_BYTES;
    }

    void count(String text) {
        characters += text.length();
    }

    void reportFormula(int row, int column, String text) {
        report(Fault.FORMULA, row, column, text);
    }

    void reportErrorValue(int row, int column, String text) {
        report(Fault.ERROR_VALUE, row, column, text);
    }

    void reportMerged(String area) {
        String[] corners = area.split(":", -1);
        CellPlace first = CellPlace.of(corners[0]);
        CellPlace last = CellPlace.of(corners[corners.length - 1]);
        boolean filled = lines.stream()
                .filter(line -> line.row() >= first.row() && line.row() <= last.row())
                .anyMatch(line -> line.cells().size() > first.column()
                        && line
                                .cells()
                                .subList(first.column(), Math.min(line.cells().size(), last.column() + 1))
                                .stream()
                                .anyMatch(cell -> !cell.isEmpty()));
        if (filled) {
            report(Fault.MERGED_CELLS, first.row(), first.column(), area);
        }
    }

    /** @param from first and {@code to} last column, from 0 */
    void reportHiddenColumns(int from, int to) {
        filledColumns.stream()
                .filter(column -> column >= from && column <= to)
                .sorted()
                .forEach(column -> report(Fault.HIDDEN_COLUMN, headingRow(), column, heading(column)));
    }

    void add(int row, boolean hidden, Map<Integer, String> cells) {
        if (cells.isEmpty() || !fits(row, cells)) {
            return;
        }
        String[] texts = new String
                [cells.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1];
        Arrays.fill(texts, "");
        cells.forEach((column, text) -> texts[column] = Characters.allowed(text));
        lines.add(new Line(row, Arrays.asList(texts)));
        filledColumns.addAll(cells.keySet());
        cells.forEach((column, text) -> {
            if (!Characters.areAllowed(text)) {
                report(Fault.INVALID_CHARACTER, row, column);
            }
        });
        if (hidden && known) {
            problems.add(Fault.HIDDEN_ROW, sheet, row, "");
        }
    }

    private boolean fits(int row, Map<Integer, String> cells) {
        int columns = cells.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        if (!cells.entrySet().stream()
                .allMatch(cell -> fits(row, cell.getKey(), cell.getValue().length()))) {
            return false;
        }
        if (lines.size() >= Limits.ROWS) {
            problems.add(Fault.TOO_LARGE, sheet, 0, "", Limits.over(Limits.ROWS + 1, Limits.ROWS));
        } else if (columns > Limits.COLUMNS) {
            problems.add(Fault.TOO_LARGE, sheet, row, "", Limits.over(columns, Limits.COLUMNS));
        } else if (isFull()) {
            problems.add(Fault.TOO_LARGE, sheet, 0, "", Limits.over(Limits.FILE_BYTES + 1, Limits.FILE_BYTES));
        } else {
            return true;
        }
        return false;
    }

    private boolean fits(int row, int column, int length) {
        if (length > Limits.CELL_CHARACTERS) {
            problems.add(Fault.TOO_LARGE, sheet, row, heading(column), Limits.over(length, Limits.CELL_CHARACTERS));
        }
        return length <= Limits.CELL_CHARACTERS;
    }

    private void report(Fault fault, int row, int column, Object... arguments) {
        if (known) {
            problems.add(fault, sheet, row, heading(column), arguments);
        }
    }

    private int headingRow() {
        return lines.isEmpty() ? 1 : lines.get(0).row();
    }

    /** The heading of a column; its letters where it has none yet. */
    private String heading(int column) {
        List<String> headings = lines.isEmpty() ? List.of() : lines.get(0).cells();
        boolean titled = column < headings.size() && !headings.get(column).isEmpty();
        return titled ? headings.get(column) : CellPlace.letters(column);
    }
}
