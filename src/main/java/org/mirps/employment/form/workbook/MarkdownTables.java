package org.mirps.employment.form.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.mirps.employment.form.workbook.Workbook.Line;
import org.mirps.employment.form.workbook.Workbook.Sheet;

/**
 * Reads a workbook written as Markdown tables, in the convention of pyxform: a line {@code | survey |} opens a sheet; the lines below have
 * an empty first cell, the first of them holds the headings. Other text is ignored; see {@link MarkdownCell} for what a cell may hold.
 */
public final class MarkdownTables {

    private static final Pattern CELL_BORDER = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULER = Pattern.compile("[\\s|:-]+");

    private final Problems problems;
    private final Map<String, List<Line>> sheets = new LinkedHashMap<>();
    private final Map<String, Integer> openedAt = new LinkedHashMap<>();
    private String sheet = "";
    private boolean insideTable;

    private MarkdownTables(Problems problems) {
        this.problems = problems;
    }

    public static Workbook read(String text, Problems problems) {
        MarkdownTables tables = new MarkdownTables(problems);
        int row = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); ) {
            tables.line(++row, lines.next().strip());
        }
        return tables.workbook();
    }

    /** A line that only draws a table, such as {@code | --- | :-: |}. */
    static boolean isRuler(String line) {
        return line.indexOf('-') >= 0 && RULER.matcher(line).matches();
    }

    private void line(int row, String line) {
        if (!line.startsWith("|")) {
            insideTable = false;
        } else if (!isRuler(line)) {
            tableLine(row, line);
        }
    }

    private void tableLine(int row, String line) {
        boolean closed = line.length() > 1 && line.endsWith("|") && !line.endsWith("\\|");
        List<String> cells = cells(closed ? line.substring(1, line.length() - 1) : line.substring(1));
        boolean blank = cells.stream().allMatch(String::isEmpty);
        boolean alone = cells.stream().skip(1).allMatch(String::isEmpty);
        if (!blank && cells.get(0).isEmpty()) {
            add(row, cells.subList(1, cells.size()), closed);
        } else if (!blank && alone) {
            open(row, cells.get(0).toLowerCase(Locale.ROOT));
        } else if (!blank && insideTable) {
            problems.add(Fault.STRAY_CELL, sheet, row, "", cells.get(0));
        }
    }

    private void open(int row, String name) {
        insideTable = true;
        if (sheets.size() == Limits.SHEETS && !sheets.containsKey(name)) {
            problems.add(Fault.TOO_LARGE, "", 0, "", Limits.over(Limits.SHEETS + 1, Limits.SHEETS));
            sheet = "";
            return;
        }
        sheet = Sentences.shortened(Characters.allowed(name));
        if (openedAt.putIfAbsent(sheet, row) != null) {
            problems.add(Fault.DUPLICATE_SHEET, sheet, row, "", sheet);
        }
        sheets.putIfAbsent(sheet, new ArrayList<>());
    }

    private void add(int row, List<String> cells, boolean closed) {
        List<Line> lines = sheets.get(sheet);
        if (lines == null) {
            return;
        }
        insideTable = true;
        if (!closed) {
            problems.add(Fault.UNCLOSED_ROW, sheet, row, "");
        }
        if (!cells.stream().allMatch(Characters::areAllowed)) {
            problems.add(Fault.INVALID_CHARACTER, sheet, row, "");
        }
        if (fits(row, cells, lines.size())) {
            lines.add(new Line(row, cells.stream().map(Characters::allowed).toList()));
        }
    }

    private boolean fits(int row, List<String> cells, int rowsBefore) {
        int columns = cells.size();
        while (columns > 0 && cells.get(columns - 1).isEmpty()) {
            columns--;
        }
        int longest = cells.stream().mapToInt(String::length).max().orElse(0);
        if (rowsBefore >= Limits.ROWS) {
            problems.add(
                    Fault.TOO_LARGE,
                    sheet,
                    openedAt.getOrDefault(sheet, 0),
                    "",
                    Limits.over(rowsBefore + 1, Limits.ROWS));
        } else if (columns > Limits.COLUMNS) {
            problems.add(Fault.TOO_LARGE, sheet, row, "", Limits.over(columns, Limits.COLUMNS));
        } else if (longest > Limits.CELL_CHARACTERS) {
            problems.add(Fault.TOO_LARGE, sheet, row, "", Limits.over(longest, Limits.CELL_CHARACTERS));
        } else {
            return true;
        }
        return false;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(CELL_BORDER.split(line, -1))
                .map(MarkdownCell::read)
                .toList();
    }

    private Workbook workbook() {
        return new Workbook(sheets.entrySet().stream()
                .map(entry -> sheet(entry.getKey(), entry.getValue()))
                .toList());
    }

    private Sheet sheet(String name, List<Line> lines) {
        int row = openedAt.getOrDefault(name, 0);
        return lines.isEmpty()
                ? new Sheet(name, row, row + 1, List.of(), List.of())
                : new Sheet(name, row, lines.get(0).row(), lines.get(0).cells(), lines.subList(1, lines.size()));
    }
}
