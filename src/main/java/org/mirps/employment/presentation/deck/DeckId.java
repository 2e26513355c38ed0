package org.mirps.employment.presentation.deck;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.NotFound;

/** Number of a deck. */
public record DeckId(long value) {

    /** The number in an address. What cannot be one names no deck: throws {@link NotFound}. */
    public static DeckId parse(@Nullable String text) {
        return new DeckId(number(text, "deck"));
    }

    static long number(@Nullable String text, String of) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NotFound(of + " " + text);
        }
        return Long.parseLong(text);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
