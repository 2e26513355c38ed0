package org.mirps.employment.contribution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;

/**
 * A move that a contribution has made. Never changed, never removed.
 *
 * @param number 0, 1, 2 … within the contribution
 * @param section the section that was signed, or whose sign-off ended; empty for moves of the whole
 * @param snapshot number of the latest snapshot after the move; 0: none yet
 * @param revision of the contribution when the move was made
 * @param by who made it; of a sign-off that lapsed, who changed the answer
 * @param at UTC
 * @param reason null where the move needs none
 */
public record Step(
        int number,
        Move move,
        String section,
        int snapshot,
        long revision,
        AccountId by,
        Instant at,
        @Nullable String reason) {}
