package org.mirps.employment.practice.commitment;

import static org.mirps.employment.practice.CommitmentState.CONFIRMED;
import static org.mirps.employment.practice.CommitmentState.DROPPED;
import static org.mirps.employment.practice.CommitmentState.INITIAL;
import static org.mirps.employment.practice.CommitmentState.KEPT;
import static org.mirps.employment.practice.CommitmentState.UNDER_WAY;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mirps.employment.practice.CommitmentState;

/** What the owner of a commitment can report, and in which states. Source: docs/practices.md. */
public enum CommitmentMove {
    /** It stands as it is, after the session. */
    CONFIRM(INITIAL),
    /** Work on it has begun. */
    START(INITIAL, CONFIRMED),
    /** Progress to tell; changes nothing else. */
    NOTE(INITIAL, CONFIRMED, UNDER_WAY, KEPT, DROPPED),
    /** It is kept; says what shows it. */
    KEEP(CONFIRMED, UNDER_WAY),
    /** It will not be kept; says why. */
    DROP(INITIAL, CONFIRMED, UNDER_WAY),
    /** It is taken up again; says why. */
    RESUME(KEPT, DROPPED);

    private final Set<CommitmentState> from;

    CommitmentMove(CommitmentState... from) {
        this.from = Set.of(from);
    }

    public boolean appliesTo(CommitmentState state) {
        return from.contains(state);
    }

    /** Those that can be reported now, in their usual order. */
    static List<CommitmentMove> in(CommitmentState state) {
        return Arrays.stream(values()).filter(move -> move.appliesTo(state)).toList();
    }

    /** @throws CommitmentMoveNotAllowed unless it applies */
    void require(CommitmentState state) {
        if (!appliesTo(state)) {
            throw new CommitmentMoveNotAllowed(this);
        }
    }
}
