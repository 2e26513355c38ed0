package org.mirps.employment.practice;

import java.util.Arrays;
import java.util.List;
import org.mirps.employment.contribution.Dissemination;

/** Who may read something that was accepted, beside the people whose it is. Each later one includes those before. */
enum Reach {
    /** It is not accepted any more. */
    NOBODY,
    /** The regional team. */
    REGION,
    /** The governments of the MIRPS, too. */
    GOVERNMENTS,
    /** Anybody, signed in or not. */
    PUBLIC;

    /**
     * What follows from the state of a practice.
     *
     * @param accepted its row stands in the accepted snapshot
     * @param published its owner has approved that it is published
     */
    static Reach of(boolean accepted, Dissemination level, boolean published) {
        if (!accepted) {
            return NOBODY;
        }
        return switch (level) {
            case AGGREGATED -> REGION;
            case GOVERNMENTS -> GOVERNMENTS;
            case PUBLIC -> published ? PUBLIC : GOVERNMENTS;
        };
    }

    /** Names of those that somebody may read who reads this one, as they are stored. */
    List<String> andWider() {
        return Arrays.stream(values())
                .filter(reach -> reach.compareTo(this) >= 0)
                .map(Reach::name)
                .toList();
    }
}
