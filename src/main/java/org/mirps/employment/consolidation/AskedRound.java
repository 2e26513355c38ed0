package org.mirps.employment.consolidation;

import java.time.Instant;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.round.Round;

/**
 * A round with what it asks.
 *
 * @param form of the version that the round asks for
 * @param state at the moment of reading
 */
public record AskedRound(Round round, FormDefinition form, State state) {

    static AskedRound of(Round round, FormDefinition form, Instant now) {
        State otherwise = now.isBefore(round.opensAt()) ? State.SCHEDULED : State.CLOSED;
        return new AskedRound(round, form, round.isOpen(now) ? State.OPEN : otherwise);
    }

    /** Whether a round takes answers. Source: docs/glossary.md, "States". */
    public enum State {
        SCHEDULED,
        OPEN,
        CLOSED
    }
}
