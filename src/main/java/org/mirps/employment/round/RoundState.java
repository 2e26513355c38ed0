package org.mirps.employment.round;

/** Where a round stands, by what coordinators did with it and by the clock. */
public enum RoundState {
    /** Prepared; nobody is invited yet, and only coordinators see it. */
    DRAFT,
    /** Not yet open. */
    SCHEDULED,
    /** Receives answers. */
    OPEN,
    /** Its due date is past. */
    CLOSED,
    /** Closed by hand, whatever its due date is. */
    ENDED,
    /** Does not take place. */
    CANCELLED,
    /** Of one participant only: it was taken out of the round. */
    LEFT_OUT;

    /** Whether answers are no longer taken. */
    public boolean isOver() {
        return switch (this) {
            case DRAFT, SCHEDULED, OPEN -> false;
            case CLOSED, ENDED, CANCELLED, LEFT_OUT -> true;
        };
    }
}
