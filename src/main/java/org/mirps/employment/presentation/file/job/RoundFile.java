package org.mirps.employment.presentation.file.job;

import java.util.Arrays;
import org.mirps.employment.shared.NotFound;

/** What can be taken along of all figures of a round. */
public enum RoundFile {
    /** On paper, by chapter. */
    FIGURES("figures", "pdf", "application/pdf"),
    /** One for each participant that may be named, in both languages. */
    COUNTRY_SHEETS("country-sheets", "zip", "application/zip");

    private final String what;
    private final String ending;
    private final String mediaType;

    RoundFile(String what, String ending, String mediaType) {
        this.what = what;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The one in an address, such as {@code figures.pdf}. Throws {@link NotFound} for any other. */
    public static RoundFile parse(String name) {
        return Arrays.stream(values())
                .filter(file -> name.equals(file.fileName()))
                .findFirst()
                .orElseThrow(() -> new NotFound("round as " + name));
    }

    /** As addresses have it. */
    public String fileName() {
        return what + "." + ending;
    }

    /** First part of the file's name, behind that of the round. */
    String what() {
        return what;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
