package org.mirps.employment.form.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file before it is opened as a workbook: whether it is one, and harmless. It is unpacked as POI will do it, entry by entry
 * and with no regard to the directory at its end, and everything is counted on the way.
 */
final class XlsxFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    /** Name of the stream that Office keeps a workbook with a password in. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ZIP_END = 66_000;

    private final byte[] content;
    private int parts;
    private long unpacked;
    private long unpackedDirectory;
    private long checksumOfPart;
    private boolean isWorkbook;

    private XlsxFile(byte[] content) {
        this.content = content;
    }

    /** What keeps it from being opened, if anything, with the arguments of the message. */
    static Optional<Refusal> refusal(byte[] content) {
        return new XlsxFile(content).refusal();
    }

    record Refusal(Fault fault, Object... arguments) {

        static Optional<Refusal> of(Fault fault, Object... arguments) {
            return Optional.of(new Refusal(fault, arguments));
        }
    }

    private Optional<Refusal> refusal() {
        if (content.length == 0) {
            return Refusal.of(Fault.EMPTY_FILE);
        }
        if (begins(OLE2)) {
            return Refusal.of(find(content, ENCRYPTED, 0) >= 0 ? Fault.PROTECTED_FILE : Fault.OLD_WORKBOOK);
        }
        if (!begins(ZIP)) {
            return Refusal.of(Fault.NOT_A_WORKBOOK);
        }
        if (find(content, ZIP_END, Math.max(0, content.length - LONGEST_ZIP_END)) < 0) {
            return Refusal.of(Fault.DAMAGED_FILE);
        }
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            return parts(zip);
        } catch (IOException | RuntimeException damaged) {
            return Refusal.of(Fault.DAMAGED_FILE);
        }
    }

    private Optional<Refusal> parts(ZipArchiveInputStream zip) throws IOException {
        for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = next(zip, entry)) {
            if (++parts > Limits.PARTS) {
                return Refusal.of(Fault.TOO_LARGE, Limits.over(parts, Limits.PARTS));
            }
            Optional<Refusal> refusal = part(entry, zip);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return isWorkbook ? Optional.empty() : Refusal.of(Fault.NOT_A_WORKBOOK);
    }

    /** The next entry; only when it is reached, the checksum of the one before is known. */
    private @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip, ZipArchiveEntry before) throws IOException {
        ZipArchiveEntry next = zip.getNextEntry();
        if (before.getCrc() != checksumOfPart) {
            throw new ZipException("Wrong checksum of " + before.getName());
        }
        return next;
    }

    private Optional<Refusal> part(ZipArchiveEntry entry, InputStream in) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        CRC32 checksum = new CRC32();
        isWorkbook |= name.equals("[content_types].xml");
        boolean directory = name.endsWith(".rels") || name.equals("[content_types].xml");
        Scan scan = new Scan(name.endsWith(".xml") || name.endsWith(".rels"));
        byte[] buffer = new byte[16_384];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            checksum.update(buffer, 0, read);
            scan.add(buffer, read);
            unpackedDirectory += directory ? read : 0;
            if (unpacked > Limits.UNPACKED_BYTES) {
                return Refusal.of(Fault.TOO_LARGE, Limits.over(unpacked, Limits.UNPACKED_BYTES) + " bytes");
            }
            if (unpackedDirectory > Limits.DIRECTORY_BYTES) {
                return Refusal.of(Fault.TOO_LARGE, Limits.over(unpackedDirectory, Limits.DIRECTORY_BYTES) + " bytes");
            }
        }
        checksumOfPart = checksum.getValue();
        if (name.endsWith("vbaproject.bin")) {
            return Refusal.of(Fault.MACROS);
        }
        return scan.foundDoctype ? Refusal.of(Fault.EXTERNAL_ENTITIES) : Optional.empty();
    }

    /** Looks for a document type in a part as it passes by, also in UTF-16. */
    private static final class Scan {

        private final boolean isXml;
        private byte[] kept = {};
        private boolean foundDoctype;

        Scan(boolean isXml) {
            this.isXml = isXml;
        }

        void add(byte[] buffer, int length) {
            if (!isXml || foundDoctype) {
                return;
            }
            ByteArrayOutputStream text = new ByteArrayOutputStream(kept.length + length);
            text.writeBytes(kept);
            for (int i = 0; i < length; i++) {
                if (buffer[i] != 0) {
                    text.write(buffer[i]);
                }
            }
            byte[] seen = text.toByteArray();
            foundDoctype = find(seen, DOCTYPE, 0) >= 0;
            int keep = Math.min(seen.length, DOCTYPE.length - 1);
            kept = new byte[keep];
            System.arraycopy(seen, seen.length - keep, kept, 0, keep);
        }
    }

    private boolean begins(byte[] signature) {
        return content.length >= signature.length && matches(content, signature, 0);
    }

    private static int find(byte[] text, byte[] part, int from) {
        for (int i = from; i <= text.length - part.length; i++) {
            if (text[i] == part[0] && matches(text, part, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] text, byte[] part, int at) {
        for (int i = 0; i < part.length; i++) {
            if (text[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }
}
