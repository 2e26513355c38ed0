package org.mirps.employment.contribution.access;

import java.time.Instant;
import org.mirps.employment.contribution.Dissemination;

/**
 * What a participant said about the dissemination of its answers, and when.
 *
 * @param number from 1 within the contribution; the greatest counts
 * @param snapshot number of the snapshot whose answer said it; 0: the focal point said it afterwards
 * @param by name of who submitted or changed it
 * @param at UTC
 */
public record DisseminationRecord(int number, Dissemination level, int snapshot, String by, Instant at) {

    /** Whether the answer of a submission said it. */
    public boolean isAnswer() {
        return snapshot > 0;
    }
}
