package org.mirps.employment.presentation.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.calendar.Countdown;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.practice.commitment.CommitmentCounts;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;

/**
 * What the page of a session has for somebody who takes part in it, beside what everybody reads there.
 *
 * @param takingPart whether the reader does: the regional team, and the participants of its rounds
 * @param rounds with whose answers it works, by their code
 * @param decks that were chosen for it, in the order in which they were; empty for participants, but for those that they can follow now
 * @param parties participants of the rounds, by their code; for who takes part
 * @param team names of the regional team's people who have an invitation; for coordinators
 * @param commitments of its rounds, by code, as a session between governments may see them; none before the session, nor of a
 *     round that has none
 * @param invited when the reader was sent the invitation that they have
 */
public record SessionWorkspace(
        Event event,
        Countdown countdown,
        boolean takingPart,
        List<WorkedWith> rounds,
        List<SessionDeck> decks,
        List<SessionParty> parties,
        List<String> team,
        Map<RoundCode, CommitmentCounts> commitments,
        Optional<Instant> invited) {

    /** A round of it. @param open it takes answers still */
    public record WorkedWith(RoundCode code, LocalizedText title, boolean open) {}

    /** Rounds for which no deck was chosen. */
    public List<WorkedWith> undecked() {
        return rounds.stream()
                .filter(round -> decks.stream().noneMatch(deck -> deck.round().equals(round.code())))
                .toList();
    }

    /** How many people have an invitation, as far as the reader may know. */
    public long invitations() {
        return team.size()
                + parties.stream().mapToLong(party -> party.invited().size()).sum();
    }
}
