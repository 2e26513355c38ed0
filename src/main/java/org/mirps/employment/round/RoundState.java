package org.mirps.employment.round;

/** Where a round stands by the clock alone. */
public enum RoundState {
    /** Not yet open. */
    SCHEDULED,
    /** Receives answers. */
    OPEN,
    /** No longer receives answers. */
    CLOSED
}
