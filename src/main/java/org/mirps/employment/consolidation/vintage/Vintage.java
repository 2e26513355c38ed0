package org.mirps.employment.consolidation.vintage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.shared.AccountId;

/** A consolidation that was published. Nothing of it changes any more; a correction makes the next one. */
@Entity
@Table(name = "vintage")
public class Vintage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "round_id")
    private long roundId;

    private int number;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private long publishedBy;

    private String note;

    private int consolidated;

    private int participants;

    private boolean provisional;

    private long bytes;

    private String sha256;

    private @Nullable String state;

    protected Vintage() {}

    /** @param file of its package */
    Vintage(Participation of, int number, String note, PackageCopy file, AccountId by, Instant now) {
        this.roundId = of.round().id();
        this.state = of.state();
        this.number = number;
        this.note = note;
        this.consolidated = (int) of.consolidated();
        this.participants = of.governments().size();
        this.provisional = of.provisional();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.publishedBy = by.value();
        this.publishedAt = now;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    /** From 1 within the round. */
    public int number() {
        return number;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public AccountId publishedBy() {
        return new AccountId(publishedBy);
    }

    /** What the coordinator says of it; may be empty. */
    public String note() {
        return note;
    }

    /** Participants whose answers are in it. */
    public int consolidated() {
        return consolidated;
    }

    /** Who took part then. */
    public int participants() {
        return participants;
    }

    /** Whether the round was still open. */
    public boolean isProvisional() {
        return provisional;
    }

    /** Of its package. */
    public long bytes() {
        return bytes;
    }

    /** Of its package, hexadecimal. */
    public String sha256() {
        return sha256;
    }
}
