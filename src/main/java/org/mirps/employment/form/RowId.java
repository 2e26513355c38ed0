package org.mirps.employment.form;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Identity of one row of a repeat, made once by whoever adds it (page or server) and kept when rows are ordered or removed, so that two
 * people adding rows at once do not shift each other's answers. {@link #ROOT} stands for the form itself.
 *
 * @param value twelve characters of a–z and 0–9; empty for the root
 */
public record RowId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{12}|");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Below the pattern that checks it. */
    public static final RowId ROOT = new RowId("");

    public RowId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a row id: " + value);
        }
    }

    public static RowId random() {
        return new RowId(RANDOM.ints(12, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString());
    }

    public boolean isRoot() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }
}
