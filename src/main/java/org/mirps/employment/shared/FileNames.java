package org.mirps.employment.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of files that people send, on their way in and out. */
public final class FileNames {

    private static final int LONGEST = 150;

    private FileNames() {}

    /** The last part of the name, without characters that file systems or headers trip over; never empty. */
    public static String safe(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}<>:\"|?*;%]", "_")
                .strip();
        String kept = name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
        return kept.isEmpty() ? "file" : kept;
    }

    /** Value of the header Content-Disposition that has a browser keep a file under its name and never show it (RFC 6266). */
    public static String attachment(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
