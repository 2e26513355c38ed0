package org.mirps.employment.presentation.deck;

/** Where a slide of a deck stands. */
public enum Placement {
    /** One after the other in the show. */
    SHOWN,
    /** After the last one, for questions. */
    APPENDIX,
    /** Kept, and not shown. */
    HIDDEN,
    /** Taken out of the deck; can be put back. */
    REMOVED
}
