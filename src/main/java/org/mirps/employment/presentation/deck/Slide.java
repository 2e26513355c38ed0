package org.mirps.employment.presentation.deck;

import java.util.List;

/**
 * A slide as it is shown, in one language.
 *
 * @param anchor in addresses; begins with a letter
 * @param chapter may be empty
 * @param title the sentence above
 * @param message so what; may be empty
 * @param small who and what stands behind it: coverage, source
 * @param notes for the presenter alone; may be empty
 */
public record Slide(
        String anchor,
        SlideKind kind,
        String chapter,
        String title,
        String message,
        SlideContent content,
        List<String> small,
        String notes,
        Authorship authorship) {

    /** Whose sentences stand on it. */
    public enum Authorship {
        /** What the numbers give. */
        GENERATED,
        /** The presenter's. */
        OWN,
        /** The presenter's, written before the numbers were what they are. */
        OWN_AND_DUE;

        public boolean isOwn() {
            return this != GENERATED;
        }

        public boolean isDue() {
            return this == OWN_AND_DUE;
        }
    }
}
