package org.mirps.employment.round;

import java.util.regex.Pattern;

/** Code of a round as it stands in addresses and exports, such as {@code sne-2025}. */
public record RoundCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{2,40}");

    public RoundCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a round code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
