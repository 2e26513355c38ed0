package org.mirps.employment.consolidation.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mirps.employment.consolidation.ParticipantObservation;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What the figures of a round were made of at one moment, so that they can be put together again later, whatever was accepted or defined since.
 * Of whom anybody may see what is not kept with it: that is always as it is now. Source: docs/decisions/0056.
 *
 * @param form id of the form version that the round had
 * @param earlier other form versions by which snapshots were answered
 * @param waiting snapshots whose indicators were still to be computed
 * @param open whether the round took answers
 * @param standings of all who took part, by code
 */
public record RoundMoment(
        RoundCode round,
        long form,
        Set<Long> earlier,
        int waiting,
        boolean open,
        List<Participation.Standing> standings,
        List<ParticipantObservation> observations) {

    /** As it may be seen now. Nothing is left of who has withdrawn the contribution since. */
    RoundMoment seenBy(List<Participation.Standing> now) {
        Map<ContributionId, Participation.Standing> current =
                now.stream().collect(Collectors.toMap(Participation.Standing::contribution, Function.identity()));
        List<Participation.Standing> seen = standings.stream()
                .map(then -> Optional.ofNullable(current.get(then.contribution()))
                        .map(today -> seen(then, today))
                        .orElse(then))
                .toList();
        Set<ParticipantCode> counted = seen.stream()
                .filter(Participation.Standing::isConsolidated)
                .map(Participation.Standing::code)
                .collect(Collectors.toSet());
        return new RoundMoment(
                round,
                form,
                earlier,
                waiting,
                open,
                seen,
                observations.stream()
                        .filter(one -> counted.contains(one.participant()))
                        .toList());
    }

    private static Participation.Standing seen(Participation.Standing then, Participation.Standing today) {
        return today.status() == ContributionStatus.WITHDRAWN
                ? today
                : new Participation.Standing(
                        then.contribution(),
                        then.code(),
                        then.kind(),
                        then.name(),
                        then.status(),
                        then.snapshot(),
                        then.submittedAt(),
                        today.dissemination());
    }
}
