package org.mirps.employment.contribution;

/** What was changed in a draft. */
public enum ChangeKind {
    ANSWERED,
    CHANGED,
    ROW_ADDED,
    ROW_MOVED,
    ROW_REMOVED
}
