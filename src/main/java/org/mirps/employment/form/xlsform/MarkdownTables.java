package org.mirps.employment.form.xlsform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.mirps.employment.form.xlsform.Workbook.Line;
import org.mirps.employment.form.xlsform.Workbook.Sheet;

/**
 * Reads a workbook written as Markdown tables, in the convention of pyxform: a line {@code | survey |} opens a sheet; the lines below have
 * an empty first cell, the first of them holds the headings. Other text is ignored; {@code \|} is a pipe inside a cell.
 */
final class MarkdownTables {

    private static final Pattern CELL_BORDER = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULER = Pattern.compile("[\\s|:-]*-[\\s|:-]*");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final Problems problems;
    private final Map<String, List<Line>> sheets = new LinkedHashMap<>();
    private final Map<String, Integer> openedAt = new LinkedHashMap<>();
    private String sheet = "";
    private boolean insideTable;

    private MarkdownTables(Problems problems) {
        this.problems = problems;
    }

    static Workbook read(String text, Problems problems) {
        MarkdownTables tables = new MarkdownTables(problems);
        int row = 0;
        for (String line : text.lines().toList()) {
            tables.line(++row, line.strip());
        }
        return tables.workbook();
    }

    private void line(int row, String line) {
        if (!line.startsWith("|")) {
            insideTable = false;
        } else if (!RULER.matcher(line).matches()) {
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
        sheet = name;
        insideTable = true;
        if (openedAt.putIfAbsent(name, row) != null) {
            problems.add(Fault.DUPLICATE_SHEET, name, row, "", name);
        }
        sheets.putIfAbsent(name, new ArrayList<>());
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
        if (cells.stream().anyMatch(cell -> CONTROL.matcher(cell).find())) {
            problems.add(Fault.INVALID_CHARACTER, sheet, row, "");
        }
        lines.add(new Line(
                row,
                cells.stream().map(cell -> CONTROL.matcher(cell).replaceAll("")).toList()));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(CELL_BORDER.split(line, -1))
                .map(cell -> cell.strip().replace("\\|", "|"))
                .toList();
    }

    private Workbook workbook() {
        return new Workbook(sheets.entrySet().stream()
                .map(entry -> sheet(entry.getKey(), entry.getValue()))
                .toList());
    }

    private Sheet sheet(String name, List<Line> lines) {
        List<String> headings = lines.isEmpty() ? List.of() : lines.get(0).cells();
        int row = openedAt.getOrDefault(name, 0);
        return new Sheet(name, row, headings, lines.isEmpty() ? List.of() : lines.subList(1, lines.size()));
    }
}
