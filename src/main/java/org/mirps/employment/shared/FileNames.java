package org.mirps.employment.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Names of files that people send, on their way in and out. */
public final class FileNames {

    private static final int LONGEST = 150;

    /** Control characters, what turns the direction of writing or is not seen at all, ends of lines, and what headers and shells read. */
    private static final String TRIPPING = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"|?*;%]";

    private FileNames() {}

    /**
     * The last part of the name, without characters that people, file systems or headers trip over, and with an ending that fits what the
     * file is; never empty.
     *
     * @param mediaType of the content, one that {@link AttachmentType} takes
     */
    public static String safe(String sent, String mediaType) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll(TRIPPING, "_")
                .strip();
        return ended(name.isEmpty() ? "file" : name, AttachmentType.endings(mediaType));
    }

    /** What a wrong ending says stays readable before the right one. */
    private static String ended(String name, List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = endings.stream().filter(lower::endsWith).findFirst().orElse("");
        String before = name.substring(0, name.length() - ending.length());
        String right = ending.isEmpty() ? endings.get(0) : name.substring(before.length());
        return before.substring(0, Math.min(before.length(), LONGEST - right.length())) + right;
    }

    /** Value of the header Content-Disposition that has a browser keep a file under its name and never show it (RFC 6266). */
    public static String attachment(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
