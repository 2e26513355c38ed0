package org.mirps.employment.presentation.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;

/**
 * That the results of a round were published, or taken back. Never changed: the last one of a round says how it stands, all of them say what was
 * done by whom.
 */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "round_id")
    private long roundId;

    private int number;

    private boolean published;

    private int shown;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Publication() {}

    /** @param number from 1 within the round, @param shown how many participants were shown at that moment */
    Publication(long roundId, int number, boolean published, int shown, AccountId by, Instant at) {
        this.roundId = roundId;
        this.number = number;
        this.published = published;
        this.shown = shown;
        this.decidedBy = by.value();
        this.decidedAt = at;
    }

    long roundId() {
        return roundId;
    }

    int number() {
        return number;
    }

    boolean isPublished() {
        return published;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
