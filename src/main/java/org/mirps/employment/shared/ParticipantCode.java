package org.mirps.employment.shared;

import java.util.regex.Pattern;

/** Code of a participant of rounds: for a government its ISO 3166-1 alpha-2 code, such as {@code GT}. */
public record ParticipantCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9-]{2,40}");

    public ParticipantCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a participant code: " + value);
        }
    }

    public static boolean isCode(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
