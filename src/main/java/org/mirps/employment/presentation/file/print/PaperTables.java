package org.mirps.employment.presentation.file.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mirps.employment.presentation.SessionFigure.Column;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.presentation.SessionFigure.Table;
import org.mirps.employment.presentation.leaf.Sheet;

/** Tables with more columns than a sheet of paper is wide, as several with the names repeated. */
final class PaperTables {

    private static final int MOST = 6;

    private PaperTables() {}

    static List<Table> parts(Table table) {
        int values = table.columns().size() - 1;
        int parts = Math.max(1, (values + MOST - 1) / MOST);
        return IntStream.range(0, parts)
                .mapToObj(part -> part(table, 1 + part * values / parts, 1 + (part + 1) * values / parts))
                .toList();
    }

    private static Table part(Table table, int from, int to) {
        List<Column> columns = new ArrayList<>(List.of(table.columns().get(0)));
        columns.addAll(table.columns().subList(from, to));
        return new Table(columns, rows(table.rows(), from, to), rows(table.totals(), from, to));
    }

    private static List<Row> rows(List<Row> rows, int from, int to) {
        return rows.stream()
                .map(row -> new Row(
                        row.name(),
                        row.contribution(),
                        row.snapshot(),
                        IntStream.range(from, to)
                                .mapToObj(i -> Sheet.cell(row, i))
                                .toList()))
                .toList();
    }
}
