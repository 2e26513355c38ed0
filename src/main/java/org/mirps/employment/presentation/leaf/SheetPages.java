package org.mirps.employment.presentation.leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mirps.employment.presentation.SessionFigure.Column;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.presentation.SessionFigure.Table;

/** Parts a table into pages: columns that are too many go on with the names repeated, and then rows with the headings repeated. */
final class SheetPages {

    /** More columns cannot be read from a distance. */
    private static final int MOST_COLUMNS = 8;

    private SheetPages() {}

    static List<Table> of(Table table, double width, double height) {
        List<Table> pages = new ArrayList<>();
        for (Table part : byColumns(table, width, height)) {
            pages.addAll(byRows(part, width, height));
        }
        return pages;
    }

    private static List<Table> byColumns(Table table, double width, double height) {
        int values = table.columns().size() - 1;
        for (int columns = Math.max(1, Math.min(values, MOST_COLUMNS - 1)); columns > 1; columns--) {
            List<Table> parts = parted(table, columns);
            if (parts.stream().allMatch(part -> fits(part, width, height))) {
                return parts;
            }
        }
        return values < 1 ? List.of(table) : parted(table, 1);
    }

    /** In letters that can be read, and no line takes half of a page. */
    private static boolean fits(Table table, double width, double height) {
        Sheet sheet = Sheet.of(table, width);
        return sheet.size() >= 14 && sheet.heights().stream().allMatch(line -> line < height * 0.45);
    }

    private static List<Table> parted(Table table, int columns) {
        List<Integer> values =
                IntStream.range(1, table.columns().size()).boxed().toList();
        return Leaves.chunks(values, columns).stream()
                .map(those -> new Table(
                        columns(table.columns(), those),
                        table.rows().stream().map(row -> row(row, those)).toList(),
                        table.totals().stream()
                                .map(row -> row(row, those))
                                .filter(SheetPages::saysAnything)
                                .toList()))
                .toList();
    }

    private static boolean saysAnything(Row row) {
        return row.cells().stream().anyMatch(cell -> !cell.isEmpty());
    }

    private static List<Column> columns(List<Column> columns, List<Integer> those) {
        List<Column> kept = new ArrayList<>();
        kept.add(columns.get(0));
        those.forEach(i -> kept.add(columns.get(i)));
        return kept;
    }

    private static Row row(Row row, List<Integer> those) {
        return new Row(
                row.name(),
                row.contribution(),
                row.snapshot(),
                those.stream().map(i -> Sheet.cell(row, i)).toList());
    }

    /** About the same height on each; the totals stand below the last rows. */
    private static List<Table> byRows(Table table, double width, double height) {
        Sheet sheet = Sheet.of(table, width);
        List<Table> pages = filled(table, sheet, height);
        double heading = sheet.heights().get(0);
        double highest = sheet.heights().stream()
                .skip(1)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double even = (sheet.height() - heading) / pages.size() + heading + highest / 2;
        List<Table> balanced = filled(table, sheet, Math.min(height, even));
        return balanced.size() == pages.size() ? balanced : pages;
    }

    private static List<Table> filled(Table table, Sheet sheet, double height) {
        List<Table> pages = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<Row> totals = new ArrayList<>();
        double used = sheet.heights().get(0);
        List<Row> lines = sheet.lines();
        for (int i = 0; i < lines.size(); i++) {
            double line = sheet.heights().get(i + 1);
            if (used + line > height && !(rows.isEmpty() && totals.isEmpty())) {
                pages.add(new Table(table.columns(), List.copyOf(rows), List.copyOf(totals)));
                rows.clear();
                totals.clear();
                used = sheet.heights().get(0);
            }
            (i < table.rows().size() ? rows : totals).add(lines.get(i));
            used += line;
        }
        if (pages.isEmpty() || !rows.isEmpty() || !totals.isEmpty()) {
            pages.add(new Table(table.columns(), rows, totals));
        }
        return pages;
    }
}
