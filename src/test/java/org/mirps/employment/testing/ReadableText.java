package org.mirps.employment.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

    private static String zipped(byte[] content) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String inside = raw(zip.readAllBytes());
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
