package org.mirps.employment.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.mirps.employment.shared.AccountId;

/** A move that a contribution has made: which, by whom, when, and of which snapshot. Never changed, never removed. */
@Embeddable
public class Step {

    /** What was done with the contribution. */
    public enum Move {
        SUBMIT,
        ACCEPT,
        /** The round went over to a newer version of its form, and the answers with it. */
        CHANGE_FORM
    }

    @Enumerated(EnumType.STRING)
    private Move move;

    private int snapshot;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Step() {}

    Step(Move move, int snapshot, AccountId by, Instant at) {
        this.move = move;
        this.snapshot = snapshot;
        this.madeBy = by.value();
        this.madeAt = at;
    }

    public Move move() {
        return move;
    }

    /** Number of the snapshot that was submitted or accepted; 0 where the move is not about one. */
    public int snapshot() {
        return snapshot;
    }

    public AccountId by() {
        return new AccountId(madeBy);
    }

    /** UTC. */
    public Instant at() {
        return madeAt;
    }
}
