package org.mirps.employment.round;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.NotFound;

/** Code of a round as it stands in addresses and exports, such as {@code sne-2025}. */
public record RoundCode(String value) {

    private static final int LONGEST = 40;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{2," + LONGEST + "}");

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

    /** A code that says what a title says, such as {@code sne-2026} for "SNE 2026"; empty if nothing of it is left. */
    static String proposed(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String joined = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = joined.substring(0, Math.min(joined.length(), LONGEST));
        return cut.replaceAll("^-|-$", "");
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
