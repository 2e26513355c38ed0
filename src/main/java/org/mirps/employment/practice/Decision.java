package org.mirps.employment.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.mirps.employment.shared.AccountId;

/** What the owner of a practice decided about its publication. Never changed, never removed. */
@Embeddable
public class Decision {

    private boolean published;
    private int snapshot;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Decision() {}

    Decision(boolean published, int snapshot, AccountId by, Instant at) {
        this.published = published;
        this.snapshot = snapshot;
        this.decidedBy = by.value();
        this.decidedAt = at;
    }

    /** Published from then on; or not any more. */
    public boolean isPublished() {
        return published;
    }

    /** Number of the accepted snapshot that stood there. */
    public int snapshot() {
        return snapshot;
    }

    public AccountId by() {
        return new AccountId(decidedBy);
    }

    /** UTC. */
    public Instant at() {
        return decidedAt;
    }
}
