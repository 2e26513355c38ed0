package org.mirps.employment.consolidation;

import java.time.Instant;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundState;

/**
 * A round with what it asks.
 *
 * @param form of the version that the round asks for
 * @param state at the moment of reading
 * @param cancelled whether it does not take place; it is closed then
 */
public record AskedRound(Round round, FormDefinition form, State state, boolean cancelled) {

    static AskedRound of(Round round, FormDefinition form, Instant now) {
        return new AskedRound(round, form, state(round.state(now)), round.state(now) == RoundState.CANCELLED);
    }

    private static State state(RoundState state) {
        return switch (state) {
            case DRAFT, SCHEDULED -> State.SCHEDULED;
            case OPEN -> State.OPEN;
            case CLOSED, ENDED, CANCELLED, LEFT_OUT -> State.CLOSED;
        };
    }

    /** Whether a round takes answers. Source: docs/glossary.md, "States". */
    public enum State {
        SCHEDULED,
        OPEN,
        CLOSED
    }
}
