package org.mirps.employment.consolidation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file beside the tests that says what an export must be, byte for byte. Line ends are CRLF there too. */
public final class GoldenFile {

    private GoldenFile() {}

    public static String read(String name) {
        try (InputStream in = GoldenFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No golden file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
