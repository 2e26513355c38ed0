package org.mirps.employment.contribution.reading;

/** What was changed in a draft. */
public enum ChangeKind {
    ANSWERED,
    CHANGED,
    /** Taken over from an earlier round when the contribution was begun. */
    TAKEN_OVER,
    /** Taken over, and said to hold still. */
    CONFIRMED,
    ROW_ADDED,
    /** Taken over with the answers in it. */
    ROW_TAKEN_OVER,
    ROW_MOVED,
    ROW_REMOVED
}
