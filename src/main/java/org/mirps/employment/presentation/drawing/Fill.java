package org.mirps.employment.presentation.drawing;

/** How an area is filled: a colour, and over it a pattern, so that series are told apart without colours. */
record Fill(String colour, Pattern pattern) {

    /** Diagonal lines mean "provisional" and nothing else. */
    enum Pattern {
        NONE,
        DOTS,
        LINES,
        COLUMNS,
        GRID,
        DIAGONAL
    }

    static Fill plain(String colour) {
        return new Fill(colour, Pattern.NONE);
    }

    Fill with(Pattern other) {
        return new Fill(colour, other);
    }
}
