package org.mirps.employment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.mirps.employment.shared.ParticipantCode;

/** Keeps what was done with a round as a line, and tells those who want to know: in the transaction of the act. */
@ApplicationScoped
class RoundLog {

    @Inject
    RoundActRepository lines;

    @Inject
    Invitations invitations;

    @Inject
    Event<RoundDone> news;

    void keep(Round round, RoundAct act, String reason) {
        replaced(round, act, "", "", reason);
    }

    /** @param before and {@code after} titles, or a moment in ISO 8601 */
    void replaced(Round round, RoundAct act, String before, String after, String reason) {
        replaced(round, act, taking(round), before, after, reason);
    }

    void replaced(
            Round round, RoundAct act, Set<ParticipantCode> concerned, String before, String after, String reason) {
        tell(round, act, concerned, lines.keep(round.code(), act, "", before, after, reason));
    }

    /** Of one participant. */
    void of(ParticipantCode whom, Round round, RoundAct act, String before, String after, String reason) {
        tell(round, act, Set.of(whom), lines.keep(round.code(), act, whom.value(), before, after, reason));
    }

    private void tell(Round round, RoundAct act, Set<ParticipantCode> concerned, long line) {
        if (round.isAnnounced()) {
            news.fire(new RoundDone(line, round.id(), act, concerned));
        }
    }

    /** Who takes part; nobody of a draft. */
    Set<ParticipantCode> taking(Round round) {
        Set<ParticipantCode> taking = new HashSet<>(invitations.invited(round.id()));
        taking.removeAll(round.leftOut());
        return taking;
    }
}
