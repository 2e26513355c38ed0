package org.mirps.employment.consolidation;

/** For whom indicators are put together. */
public enum Audience {
    /** Analysts: every value of every participant. */
    ANALYSIS,
    /** A session between governments: what a participant gives for aggregates only is not shown as its own (rule M10). */
    SESSION,
    /** Anybody: of those alone who let anybody see their answers, once they are accepted ({@link Openness}), and no small counts of persons (rule M9). */
    PUBLIC
}
