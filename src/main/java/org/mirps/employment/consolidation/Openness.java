package org.mirps.employment.consolidation;

import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Dissemination;

/**
 * What anybody may see of a participant's answers to a round: the one rule of all that is public. Whoever is not {@link #SHOWN} is in no number
 * either: every figure that is published can be worked out from the values that stand beside it, so that nothing can be worked out of it that does
 * not. Source: docs/decisions/0050.
 */
public enum Openness {
    /** Its answers are accepted, and anybody may see them. */
    SHOWN,
    /** Its answers are accepted, and count in aggregates only. */
    AGGREGATES_ONLY,
    /** Its answers are accepted, and only governments may see them. */
    GOVERNMENTS_ONLY,
    /** Nothing of it is accepted (any more), whatever it lets be seen. */
    NOT_ACCEPTED;

    public static Openness of(Participation.Standing standing) {
        return of(
                standing.status(), standing.snapshot(), standing.dissemination().level());
    }

    /** @param snapshot number of the latest one; 0 where there is none */
    static Openness of(ContributionStatus status, int snapshot, Dissemination level) {
        if (status != ContributionStatus.ACCEPTED || snapshot == 0) {
            return NOT_ACCEPTED;
        }
        return switch (level) {
            case PUBLIC -> SHOWN;
            case AGGREGATED -> AGGREGATES_ONLY;
            case GOVERNMENTS -> GOVERNMENTS_ONLY;
        };
    }
}
