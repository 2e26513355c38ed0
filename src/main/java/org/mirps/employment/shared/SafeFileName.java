package org.mirps.employment.shared;

/** The name of a file that somebody sends, made harmless. */
public final class SafeFileName {

    private static final int LONGEST = 150;

    private SafeFileName() {}

    /** The last part of the name, without characters that file systems or headers trip over; never empty. */
    public static String of(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}<>:\"|?*;%]", "_")
                .strip();
        String kept = name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
        return kept.isEmpty() ? "file" : kept;
    }
}
