package org.mirps.employment.contribution.board;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.round.RoundState;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** How the rounds stand, and what waits for the regional team. */
@UseCases
public class StandingReading {

    @Inject
    RoundRepository rounds;

    @Inject
    ContributionRepository contributions;

    @Inject
    Clock clock;

    /** All rounds but drafts, the one that is due last first. Reads two tables. */
    @Permits({Role.COORDINATOR, Role.ANALYST, Role.PRESENTER})
    @Transactional
    public List<RoundStanding> rounds() {
        Instant now = clock.instant();
        Map<Long, Map<ContributionStatus, Long>> counts = contributions.countsByRound();
        return rounds.announced().stream()
                .map(round -> new RoundStanding(round, round.state(now), counts.getOrDefault(round.id(), Map.of())))
                .toList();
    }

    /** What was handed in and is neither accepted nor returned, where that still counts; what is due first comes first. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public List<ContributionHeader> toDecide() {
        Instant now = clock.instant();
        return contributions.placedIn(ContributionStatus.SUBMITTED, rounds.all()).stream()
                .map(placed -> placed.header(now))
                .filter(header ->
                        header.roundState() != RoundState.LEFT_OUT && header.roundState() != RoundState.CANCELLED)
                .sorted(Comparator.comparing(ContributionHeader::dueAt)
                        .thenComparing(header -> header.participant().es()))
                .toList();
    }
}
