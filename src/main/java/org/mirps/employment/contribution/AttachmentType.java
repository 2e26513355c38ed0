package org.mirps.employment.contribution;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** Finds the media type of a file from its content, never from its name, and knows which ones are taken. */
final class AttachmentType {

    private static final Tika TIKA = new Tika();
    private static final String ZIP = "application/zip";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            DOCX,
            XLSX,
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet");

    /** Entries of an archive that are looked at before it is given up. */
    private static final int ENTRIES = 200;

    private AttachmentType() {}

    /**
     * The media type of a file that may be kept.
     *
     * @throws AttachmentRefused if it is too large, empty or of a type that is not taken
     */
    static String require(byte[] content) {
        if (content.length == 0) {
            throw AttachmentRefused.empty();
        }
        if (content.length > AttachmentDesk.MOST_BYTES) {
            throw AttachmentRefused.tooLarge(AttachmentDesk.MOST_BYTES / 1024 / 1024);
        }
        return sniff(content).orElseThrow(AttachmentRefused::type);
    }

    /** The media type if it is on the list, otherwise empty. */
    static Optional<String> sniff(byte[] content) {
        String type = TIKA.detect(content);
        if (type.equals(ZIP) || type.equals("application/x-tika-ooxml")) {
            type = officeType(content);
        }
        return Optional.of(type).filter(TAKEN::contains);
    }

    /** An Office document is an archive with a telling part; nothing is unpacked but the names. */
    private static String officeType(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (int i = 0; i < ENTRIES; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return ZIP;
                }
                if (entry.getName().equals("word/document.xml")) {
                    return DOCX;
                }
                if (entry.getName().equals("xl/workbook.xml")) {
                    return XLSX;
                }
            }
        } catch (ZipException | EOFException damaged) {
            return ZIP;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ZIP;
    }
}
