package org.mirps.employment.shared;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** Finds the media type of a file from its content, never from its name, and knows which ones are taken. */
public final class AttachmentType {

    private static final Tika TIKA = new Tika();
    private static final String ZIP = "application/zip";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What is taken, and which endings belong to it, the usual one first. */
    private static final Map<String, List<String>> TAKEN = Map.of(
            "application/pdf",
            List.of(".pdf"),
            "image/png",
            List.of(".png"),
            "image/jpeg",
            List.of(".jpg", ".jpeg"),
            DOCX,
            List.of(".docx"),
            XLSX,
            List.of(".xlsx"),
            "application/vnd.oasis.opendocument.text",
            List.of(".odt"),
            "application/vnd.oasis.opendocument.spreadsheet",
            List.of(".ods"));

    /** What an archive may become: ten times the largest file that is taken anywhere. */
    private static final long MOST_UNPACKED = 250L * FileSize.MEGABYTE;

    /** Entries of an archive that are looked at before it is given up. */
    private static final int ENTRIES = 200;

    private AttachmentType() {}

    /**
     * The media type of a file that may be kept.
     *
     * @param most bytes that it may have
     * @throws AttachmentRefused if it is too large, empty, of a type that is not taken, with macros, or unpacks to far more than it is
     */
    public static String require(byte[] content, int most) {
        if (content.length == 0) {
            throw AttachmentRefused.empty();
        }
        if (content.length > most) {
            throw AttachmentRefused.tooLarge(most / FileSize.MEGABYTE);
        }
        if (isArchive(content)) {
            requireNoBomb(content);
        }
        String type = sniff(content).orElseThrow(AttachmentRefused::type);
        if (isArchive(content)) {
            requireNoMacros(content);
        }
        return type;
    }

    /** Endings of the names of such files, the usual one first. */
    static List<String> endings(String mediaType) {
        return TAKEN.getOrDefault(mediaType, List.of());
    }

    private static void requireNoMacros(byte[] content) {
        try {
            if (Macros.areIn(content)) {
                throw AttachmentRefused.macros();
            }
        } catch (IOException damaged) {
            throw AttachmentRefused.type();
        }
    }

    private static boolean isArchive(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    /** Unpacks into nowhere, and stops where it has become far too much. */
    private static void requireNoBomb(byte[] content) {
        byte[] nowhere = new byte[1 << 16];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(nowhere); read >= 0; read = zip.read(nowhere)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw AttachmentRefused.bomb();
                    }
                }
            }
        } catch (ZipException | EOFException damaged) {
            // What cannot be unpacked does no harm by that.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The media type if it is on the list, otherwise empty. */
    static Optional<String> sniff(byte[] content) {
        String type = TIKA.detect(content);
        if (type.equals(ZIP) || type.equals("application/x-tika-ooxml")) {
            type = officeType(content);
        }
        return Optional.of(type).filter(TAKEN::containsKey);
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
