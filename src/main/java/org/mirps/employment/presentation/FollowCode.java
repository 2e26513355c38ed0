package org.mirps.employment.presentation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what people follow a deck: eight letters and digits that nobody mixes up when they read them from a wall. 40 random bits. */
public record FollowCode(String value) {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern SHAPE = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public FollowCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a code to follow by: " + value);
        }
    }

    public static FollowCode random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new FollowCode(code.toString());
    }

    /** As people type it: in small letters, with spaces or hyphens. Empty for what cannot be one. */
    public static Optional<FollowCode> typed(@Nullable String text) {
        String code = text == null ? "" : text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new FollowCode(code)) : Optional.empty();
    }

    /** As people read it: in two halves. */
    public String spoken() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return value;
    }
}
