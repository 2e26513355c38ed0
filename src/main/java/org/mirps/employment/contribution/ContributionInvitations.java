package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.round.Invitations;
import org.mirps.employment.round.RoundWorkedIn;
import org.mirps.employment.shared.ParticipantCode;

/** Whoever is invited to a round has a contribution, not started, from that moment on. */
@ApplicationScoped
class ContributionInvitations implements Invitations {

    @Inject
    ContributionRepository contributions;

    @Override
    public Set<ParticipantCode> invited(long roundId) {
        return contributions.ofRound(roundId).stream()
                .map(Contribution::participant)
                .collect(Collectors.toSet());
    }

    @Override
    public void invite(long roundId, Collection<ParticipantCode> participants) {
        Set<ParticipantCode> fresh = new HashSet<>(participants);
        fresh.removeAll(invited(roundId));
        fresh.forEach(participant -> contributions.add(new Contribution(roundId, participant)));
    }

    @Override
    public void takeBack(long roundId) {
        contributions.lockRound(roundId);
        if (contributions.isWorkedIn(roundId)) {
            throw new RoundWorkedIn();
        }
        contributions.removeRound(roundId);
    }
}
