package org.mirps.employment.practice;

import java.util.Optional;

/**
 * Which commitments are shown; what is empty leaves none out.
 *
 * @param country of the owner, such as {@code GT} or {@code REG}
 * @param actor with whom: name of a choice of the form
 * @param overdue only those that should have been kept by now
 * @param mine only those of the own government or organisation
 */
public record CommitmentFilter(
        String country, String actor, Optional<CommitmentState> state, boolean overdue, boolean mine) {

    public static final CommitmentFilter ALL = new CommitmentFilter("", "", Optional.empty(), false, false);
}
