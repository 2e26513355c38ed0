package org.mirps.employment.round;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.NotFound;

/** Code of a round as it stands in addresses and exports, such as {@code sne-2025}. */
public record RoundCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{2,40}");

    public RoundCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a round code: " + value);
        }
    }

    /** The code in an address. What cannot be a code names no round: throws {@link NotFound}. */
    public static RoundCode parse(@Nullable String text) {
        if (text == null || !isCode(text)) {
            throw new NotFound("round " + text);
        }
        return new RoundCode(text);
    }

    /** Whether a text has the shape of a code: 2 to 40 small letters, digits and hyphens. */
    static boolean isCode(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
