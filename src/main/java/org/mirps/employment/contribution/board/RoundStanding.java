package org.mirps.employment.contribution.board;

import java.util.Map;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundState;

/**
 * How a round stands, without naming anybody.
 *
 * @param state for those whose due date was not extended
 * @param counts of its contributions, by state; states that none is in are missing
 */
public record RoundStanding(Round round, RoundState state, Map<ContributionStatus, Long> counts) {

    public long participants() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many have handed in, whether accepted yet or not. */
    public long submitted() {
        return in(ContributionStatus.SUBMITTED) + in(ContributionStatus.ACCEPTED);
    }

    public long in(ContributionStatus status) {
        return counts.getOrDefault(status, 0L);
    }
}
