package org.mirps.employment.audit;

/** What became of an act. The names are stored: none is ever changed. */
public enum Outcome {
    DONE,
    /** Begun, and not ended: the file was not whole. */
    FAILED,
    /** The person may not. */
    REFUSED
}
