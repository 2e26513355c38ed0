package org.mirps.employment.form.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mirps.employment.form.workbook.Workbook.Line;
import org.mirps.employment.form.workbook.Workbook.Sheet;

/** Writes a workbook as the Markdown tables that {@link MarkdownTables} reads. */
public final class MarkdownWriter {

    private MarkdownWriter() {}

    public static String write(Workbook workbook) {
        return workbook.sheets().stream().map(MarkdownWriter::sheet).collect(Collectors.joining("\n"));
    }

    private static String sheet(Sheet sheet) {
        StringBuilder text = new StringBuilder(line(List.of(sheet.name())));
        if (!sheet.headings().isEmpty()) {
            text.append(line(row(sheet.headings(), sheet.headings().size())));
        }
        for (Line line : sheet.rows()) {
            text.append(line(row(line.cells(), sheet.headings().size())));
        }
        return text.toString();
    }

    /** The cells behind a blank first one, filled up to the headings. */
    private static List<String> row(List<String> cells, int columns) {
        List<String> row = new ArrayList<>();
        row.add("");
        row.addAll(cells);
        while (row.size() <= columns) {
            row.add("");
        }
        return row;
    }

    private static String line(List<String> cells) {
        List<String> written = cells.stream().map(MarkdownCell::write).collect(Collectors.toList());
        if (MarkdownTables.isRuler(joined(written))) {
            int first = 0;
            while (written.get(first).isEmpty()) {
                first++;
            }
            written.set(first, MarkdownCell.writeInRuler(cells.get(first)));
        }
        return joined(written) + "\n";
    }

    private static String joined(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
