package org.mirps.employment.consolidation.matrix;

/** Why an answer should be looked at. Source: docs/exports.md, "The matrix". */
public enum Flag {
    /** It is too far from that of the round before ({@link Jump}). */
    CHANGED,
    /** It is too far from those of the others ({@link Spread}). */
    APART,
    /** A consistency check was raised, and nobody has explained it. */
    UNEXPLAINED
}
