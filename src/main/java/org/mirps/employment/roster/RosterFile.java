package org.mirps.employment.roster;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mirps.employment.shared.FileSize;

/** Tells by the content and the name which reader a file needs. */
final class RosterFile {

    static final int MOST_BYTES = FileSize.MEGABYTE;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private RosterFile() {}

    /** @throws RosterNotReadable if it is no list of participants */
    static RosterTable read(String name, byte[] content) {
        if (content.length == 0) {
            throw new RosterNotReadable("fault.file.empty");
        }
        if (content.length > MOST_BYTES) {
            throw new RosterNotReadable("fault.file.large");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (begins(content, ZIP) || begins(content, OLE2) || lower.endsWith(".xlsx")) {
            return XlsxRoster.read(content);
        }
        if (!lower.endsWith(".csv") || begins(content, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
            throw new RosterNotReadable("fault.file.kind");
        }
        return CsvRoster.read(content);
    }

    private static boolean begins(byte[] content, byte[] signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (content[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
