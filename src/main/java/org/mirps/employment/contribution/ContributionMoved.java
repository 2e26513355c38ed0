package org.mirps.employment.contribution;

import java.time.Instant;
import org.mirps.employment.shared.AccountId;

/**
 * Fired when a contribution was handed in, accepted, reopened or withdrawn: synchronously, in the transaction of the move, for rooms that
 * keep what follows from accepted answers. What an observer throws undoes the move.
 *
 * @param by who made the move
 * @param at UTC
 */
public record ContributionMoved(ContributionId id, Move move, AccountId by, Instant at) {}
