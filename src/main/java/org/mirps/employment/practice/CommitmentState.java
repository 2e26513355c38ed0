package org.mirps.employment.practice;

/** How far a commitment is. Source: docs/practices.md. */
public enum CommitmentState {
    /** As it was accepted; its owner has not confirmed it yet. */
    INITIAL,
    CONFIRMED,
    UNDER_WAY,
    KEPT,
    /** Its owner will not keep it, and has said why. */
    DROPPED;

    /** Whether it is still to be kept, and can be overdue. */
    public boolean isOpen() {
        return this != KEPT && this != DROPPED;
    }
}
