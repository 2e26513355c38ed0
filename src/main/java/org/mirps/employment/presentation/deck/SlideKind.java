package org.mirps.employment.presentation.deck;

/** What a slide is about. */
public enum SlideKind {
    /** The title of the session. */
    COVER,
    /** Who took part, and where each stands. */
    PARTICIPATION,
    /** The largest figures of the region, as numbers. */
    HEADLINES,
    /** What they were a round earlier. */
    CHANGES,
    /** One figure. */
    FIGURE,
    /** One figure on a map. */
    MAP,
    /** One figure as a table with shades. */
    HEAT,
    /** What nobody, or not everybody, has data for. */
    GAPS,
    /** Good practices that are published. */
    PRACTICES,
    /** What comes next in the calendar. */
    CALENDAR,
    /** Words of the presenter. */
    TEXT,
    /** A picture of the presenter. */
    PICTURE;

    /** Whether nothing is on it but what a presenter has put there. */
    public boolean isOwn() {
        return this == TEXT || this == PICTURE;
    }

    /** Whether what is on it is kept by freezing a deck: figures are, lists of what others publish or plan are not. */
    public boolean isOfFigures() {
        return this != PRACTICES && this != CALENDAR && !isOwn();
    }

    /** Whether a deck has it once at most. */
    public boolean isSingle() {
        return this != FIGURE && this != MAP && this != HEAT && !isOwn();
    }
}
