package org.mirps.employment.presentation.deck;

import org.mirps.employment.shared.LocalizedText;

/**
 * A slide as its presenter writes on it.
 *
 * @param given the sentence that the numbers give; empty for a figure that nobody gives data for any more
 * @param basis of the numbers, to be sent back with what is written
 */
public record SlideSheet(Deck deck, DeckSlide slide, LocalizedText given, LocalizedText basis) {

    /** Whether anything was written beside other numbers than those of now. */
    public boolean isDue() {
        boolean written =
                !slide.texts().title().isEmpty() || !slide.texts().message().isEmpty();
        return written && !slide.kind().isOwn() && !slide.basis().equals(basis);
    }
}
