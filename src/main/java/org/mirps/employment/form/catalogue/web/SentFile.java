package org.mirps.employment.form.catalogue.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.mirps.employment.form.FormReader;

/** A workbook as a browser sent it. */
@SuppressWarnings("ArrayRecordComponent") // opaque bytes that are handed on
record SentFile(String name, byte[] content) {

    static SentFile of(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            // One byte more than is read tells the reader that it is too large.
            return new SentFile(
                    Objects.requireNonNullElse(part.getSubmittedFileName(), ""),
                    in.readNBytes(FormReader.MOST_BYTES + 1));
        }
    }
}
