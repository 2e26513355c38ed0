package org.mirps.employment.consolidation;

/** What somebody gets to know of what a participant has answered. Who: {@link Audience}. */
public enum Disclosure {
    /** Each value, and whose it is. */
    NAMED,
    /** It counts in figures of several, and nowhere stands whose it is (rule M10). */
    COUNTED,
    /** It is in nothing. */
    NOTHING
}
