package org.mirps.employment.consolidation.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * A table as a file to keep. It is written whole to a temporary file (constant memory) before the first byte leaves: a table that fails half
 * way is an error answer and never a shorter file, a connection that breaks is noticed by the length, and a slow reader holds no
 * database connection. See docs/decisions/0011.
 */
final class Download {

    /** Number of rows below the headings, for readers that check. */
    static final String ROW_COUNT = "X-Row-Count";

    private Download() {}

    /**
     * @param fileName ASCII, without quotes
     * @throws IOException and whatever the table throws; the temporary file is gone then
     */
    static Response csv(String fileName, Table table) throws IOException {
        FileChannel file = FileChannel.open(
                Files.createTempFile("table", ".csv"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        boolean whole = false;
        try {
            long rows = table.writeTo(Channels.newOutputStream(file));
            long length = file.position();
            file.position(0);
            whole = true;
            return Response.ok(Channels.newInputStream(file), "text/csv;charset=UTF-8")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                    .header(HttpHeaders.CONTENT_LENGTH, length)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header(ROW_COUNT, rows)
                    .build();
        } finally {
            if (!whole) {
                file.close();
            }
        }
    }

    /** Writes a table and says how many rows it has. */
    interface Table {
        long writeTo(OutputStream out) throws IOException;
    }
}
