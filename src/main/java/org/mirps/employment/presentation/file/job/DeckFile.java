package org.mirps.employment.presentation.file.job;

import java.util.Arrays;
import org.mirps.employment.shared.NotFound;

/** The files that a deck can be taken along as. */
public enum DeckFile {
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    PDF("pdf", "application/pdf");

    private final String ending;
    private final String mediaType;

    DeckFile(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The one in an address, such as {@code deck.pptx}. Throws {@link NotFound} for any other. */
    public static DeckFile parse(String name) {
        return Arrays.stream(values())
                .filter(file -> name.equals("deck." + file.ending))
                .findFirst()
                .orElseThrow(() -> new NotFound("deck as " + name));
    }

    /** Of the file's name, without a point. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
