package org.mirps.employment.consolidation.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import org.mirps.employment.shared.Sha256;

/**
 * A table, or a file of several, to keep. It is written whole to a temporary file (constant memory) before the first byte leaves: a table that fails half
 * way is an error answer and never a shorter file, a connection that breaks is noticed by the length, and a slow reader holds no
 * database connection. See docs/decisions/0011.
 */
final class Download {

    /** Media type; {@code charset} is added to what is sent. */
    static final String CSV = "text/csv";

    /** Number of rows below the headings, for readers that check. */
    static final String ROW_COUNT = "X-Row-Count";

    private static final long NO_ROWS = -1;

    private Download() {}

    /**
     * @param fileName ASCII, without quotes
     * @param request asked whether the caller has this table already
     * @throws IOException and whatever the table throws; the temporary file is gone then
     */
    static Response csv(String fileName, Request request, Table table) throws IOException {
        return file(fileName, CSV + ";charset=UTF-8", request, table);
    }

    /** The same of a file that is no table, or of several: then nothing is said of rows. */
    static Response file(String fileName, String mediaType, Request request, Whole content) throws IOException {
        return file(fileName, mediaType, request, out -> {
            content.writeTo(out);
            return NO_ROWS;
        });
    }

    private static Response file(String fileName, String mediaType, Request request, Table table) throws IOException {
        FileChannel file = FileChannel.open(
                Files.createTempFile("table", ".part"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        boolean sent = false;
        try {
            DigestOutputStream digested = new DigestOutputStream(Channels.newOutputStream(file), Sha256.digest());
            long rows = table.writeTo(digested);
            EntityTag tag = new EntityTag(
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()), true);
            Optional<Response> unchanged = Conditional.unchanged(tag, request);
            sent = unchanged.isEmpty();
            return sent ? whole(file, fileName, mediaType, rows, tag) : unchanged.orElseThrow();
        } finally {
            if (!sent) {
                file.close();
            }
        }
    }

    private static Response whole(FileChannel file, String fileName, String mediaType, long rows, EntityTag tag)
            throws IOException {
        long length = file.position();
        file.position(0);
        return Response.ok(Channels.newInputStream(file), mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, length)
                .header(ROW_COUNT, rows == NO_ROWS ? null : rows)
                .cacheControl(Conditional.askAgain())
                .tag(tag)
                .build();
    }

    /** Writes a file. */
    interface Whole {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a table and says how many rows it has. */
    interface Table {
        long writeTo(OutputStream out) throws IOException;
    }
}
