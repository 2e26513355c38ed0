package org.mirps.employment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mirps.employment.shared.ParticipantCode;

/** Why a round takes no answers of a participant, in the words of who decided it: for those whom that concerns. */
@ApplicationScoped
public class RoundReasons {

    @Inject
    RoundActRepository lines;

    /** Empty where nobody decided it, or a state needs no reason. */
    public String of(String round, ParticipantCode participant, RoundState state) {
        Optional<RoundAct> act = switch (state) {
            case LEFT_OUT -> Optional.of(RoundAct.LEFT_OUT);
            case ENDED -> Optional.of(RoundAct.ENDED_BY_HAND);
            case CANCELLED -> Optional.of(RoundAct.CANCELLED_BY_HAND);
            case DRAFT, SCHEDULED, OPEN, CLOSED -> Optional.empty();
        };
        return act.map(one -> lines.lastReason(round, one, participant)).orElse("");
    }
}
