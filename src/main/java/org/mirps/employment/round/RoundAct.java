package org.mirps.employment.round;

import static org.mirps.employment.round.RoundState.CANCELLED;
import static org.mirps.employment.round.RoundState.CLOSED;
import static org.mirps.employment.round.RoundState.DRAFT;
import static org.mirps.employment.round.RoundState.ENDED;
import static org.mirps.employment.round.RoundState.OPEN;
import static org.mirps.employment.round.RoundState.SCHEDULED;

import java.util.EnumSet;
import java.util.Set;

/** What a coordinator does with a round, and in which states. */
public enum RoundAct {
    /** Kept for coordinators until it is announced. */
    PREPARED,
    /** Its participants are told of it. */
    ANNOUNCED(DRAFT),
    /** It asks another form, or is thought in another time zone. */
    REPLANNED(DRAFT),
    RENAMED(DRAFT, SCHEDULED, OPEN, CLOSED, ENDED, CANCELLED),
    OPENING_MOVED(DRAFT, SCHEDULED),
    /** For all; one that was closed by hand opens again by it. */
    DUE_MOVED(DRAFT, SCHEDULED, OPEN, CLOSED, ENDED),
    EXTENDED(SCHEDULED, OPEN, CLOSED),
    EXTENSION_ENDED(DRAFT, SCHEDULED, OPEN, CLOSED, ENDED, CANCELLED),
    INVITED(DRAFT, SCHEDULED, OPEN, CLOSED, ENDED),
    LEFT_OUT(DRAFT, SCHEDULED, OPEN, CLOSED, ENDED),
    TAKEN_BACK(SCHEDULED, OPEN, CLOSED, ENDED),
    ENDED_BY_HAND(OPEN),
    CANCELLED_BY_HAND(SCHEDULED, OPEN, CLOSED, ENDED),
    /** Undoes the two before. */
    REOPENED(ENDED, CANCELLED),
    DELETED(DRAFT, SCHEDULED, OPEN, CLOSED, ENDED, CANCELLED);

    private final Set<RoundState> states = EnumSet.noneOf(RoundState.class);

    RoundAct(RoundState... states) {
        this.states.addAll(Set.of(states));
    }

    public boolean isPossible(RoundState state) {
        return states.contains(state);
    }

    /** @throws RoundActNotPossible in a state that does not allow it */
    void require(RoundState state) {
        if (!isPossible(state)) {
            throw RoundActNotPossible.in(state);
        }
    }
}
