package org.mirps.employment.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Door to writing a table as a file, row by row, in constant memory. */
public interface TableWriter {

    /**
     * Begins a table: writes what stands before the rows.
     *
     * @param columns headings, all different, at least one
     * @param out stays open; the caller closes it
     */
    Rows begin(List<String> columns, Purpose purpose, OutputStream out) throws IOException;

    /** The rows of a table being written. */
    interface Rows {

        /** @param cells as many as there are columns; null is an empty cell */
        void write(List<@Nullable String> cells) throws IOException;

        /** Writes what stands behind the rows and flushes. A table that was not ended is not whole. Returns the number of rows. */
        long end() throws IOException;
    }

    /** For whom the file is. */
    enum Purpose {
        /** For programs: every value exactly as it is. */
        DATA,
        /** For opening in a spreadsheet: marked as UTF-8, and text that a spreadsheet would run as a formula is made harmless. */
        EXCEL
    }
}
