package org.mirps.employment.contribution;

import java.time.Instant;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.round.Round;

/** A contribution with its round and whose it is, read with one statement. */
public record PlacedContribution(Contribution contribution, Round round, Participant participant) {

    public ContributionHeader header(Instant now) {
        return ContributionHeader.of(contribution, round, participant, now);
    }
}
