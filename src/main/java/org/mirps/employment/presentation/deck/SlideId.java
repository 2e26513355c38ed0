package org.mirps.employment.presentation.deck;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.NotFound;

/** Number of a slide, over all decks. */
public record SlideId(long value) {

    /** The number in an address. What cannot be one names no slide: throws {@link NotFound}. */
    public static SlideId parse(@Nullable String text) {
        return new SlideId(DeckId.number(text, "slide"));
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
