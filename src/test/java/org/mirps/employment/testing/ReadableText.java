package org.mirps.employment.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a person or program can read in an answer, whatever the file: pages, tables, SVG, PDF, and all that lies in a zip, which office files are.
 * Blanks of all kinds are one, and numbers stand without marks between thousands.
 */
public final class ReadableText {

    private static final String ZIP = "PK\u0003\u0004";

    private ReadableText() {}

    /** Empty for a picture made of dots. */
    public static String of(byte[] content) {
        return raw(content).replaceAll("[\\s\\p{Z}]+", " ").replaceAll("(?<=\\d)[ ,.’](?=\\d{3}(?!\\d))", "");
    }

    private static String raw(byte[] content) {
        String head = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
        if (head.equals(ZIP)) {
            return zipped(content);
        }
        if (head.equals("%PDF")) {
            return printed(content);
        }
        return head.equals("\u0089PNG") ? "" : new String(content, StandardCharsets.UTF_8);
    }

    /** By its list of contents: what stands before an entry need not say how long it is. */
    private static String zipped(byte[] content) {
        StringBuilder text = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String inside = raw(zip.getInputStream(entry).readAllBytes());
                text.append(entry.getName())
                        .append(' ')
                        .append(entry.getName().endsWith(".xml") ? inside.replaceAll("<[^>]*>", " ") : inside)
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String printed(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
