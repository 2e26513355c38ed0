package org.mirps.employment.presentation.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.shared.TableWriter;

/** The table behind a figure as a file: what the page says, cell by cell, the region's lines last. */
public final class FigureCsv {

    private FigureCsv() {}

    public static byte[] of(SessionFigure figure, TableWriter writer, TableWriter.Purpose purpose) throws IOException {
        SessionFigure.Table table = figure.table();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.Rows rows = writer.begin(headings(table), purpose, out);
        for (SessionFigure.Row row :
                Stream.concat(table.rows().stream(), table.totals().stream()).toList()) {
            List<@Nullable String> cells = new ArrayList<>();
            cells.add(row.name());
            cells.addAll(row.cells());
            rows.write(cells);
        }
        rows.end();
        return out.toByteArray();
    }

    /** All different: of two parts of one name the second one is numbered. */
    private static List<String> headings(SessionFigure.Table table) {
        List<String> headings = new ArrayList<>();
        for (SessionFigure.Column column : table.columns()) {
            String name = column.name();
            for (int i = 2; headings.contains(name); i++) {
                name = column.name() + " (" + i + ")";
            }
            headings.add(name);
        }
        return headings;
    }
}
