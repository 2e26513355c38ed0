package org.mirps.employment.round;

/** What coordinators have done with a round, whatever the clock says. */
enum RoundLife {
    /** Prepared; only coordinators know of it. */
    DRAFT,
    /** Its participants know of it, and its dates count. */
    ANNOUNCED,
    /** Closed by hand. */
    ENDED,
    CANCELLED
}
