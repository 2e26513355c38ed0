package org.mirps.employment.practice.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.mirps.employment.shared.AccountId;

/** What the owner of a commitment reported. Never changed, never removed. */
@Embeddable
public class CommitmentReport {

    @Enumerated(EnumType.STRING)
    private CommitmentMove move;

    private String text;
    private String link;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CommitmentReport() {}

    CommitmentReport(CommitmentMove move, CommitmentNote told, AccountId by, Instant at) {
        this.move = move;
        this.text = told.text();
        this.link = told.link();
        this.madeBy = by.value();
        this.madeAt = at;
    }

    public CommitmentMove move() {
        return move;
    }

    /** May be empty. */
    public String text() {
        return text;
    }

    /** https, or empty. */
    public String link() {
        return link;
    }

    public AccountId by() {
        return new AccountId(madeBy);
    }

    /** UTC. */
    public Instant at() {
        return madeAt;
    }
}
