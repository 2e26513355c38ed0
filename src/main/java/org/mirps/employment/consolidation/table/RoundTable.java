package org.mirps.employment.consolidation.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.TableWriter;

/**
 * One table of a round, whoever writes it and as what.
 *
 * @param name as in its address and in the codebook: {@code long}, {@code wide}, {@code wide/programmes}
 * @param columns headings, all different
 * @param key columns that together name a row
 * @param rows hands on its rows; within the transaction in which the table was made
 */
public record RoundTable(String name, LocalizedText title, List<String> columns, List<String> key, Rows rows) {

    /** Hands on rows that are there already. */
    public static void each(List<List<@Nullable String>> rows, RowSink sink) throws IOException {
        for (List<@Nullable String> row : rows) {
            sink.accept(row);
        }
    }

    /**
     * @param out stays open; after an exception what was written is not a whole table
     * @return the number of rows
     */
    long write(TableWriter writer, TableWriter.Purpose purpose, OutputStream out) throws IOException {
        TableWriter.Rows file = writer.begin(columns, purpose, out);
        rows.each(file::write);
        return file.end();
    }

    /** What hands on the rows of a table, in their order. */
    public interface Rows {
        void each(RowSink sink) throws IOException;
    }

    /** Takes the rows of a table one by one. */
    public interface RowSink {
        /** @param cells as many as there are columns; null is an empty cell */
        void accept(List<@Nullable String> cells) throws IOException;
    }
}
