package org.mirps.employment.consolidation.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;

/** An address of a program that is told what happens. It is never changed: another address or secret is another webhook. */
@Entity
@Table(name = "webhook")
public class Webhook {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    private String address;

    private String secret;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Webhook() {}

    Webhook(String name, String address, String secret, AccountId by, Instant now) {
        this.name = name;
        this.address = address;
        this.secret = secret;
        this.createdBy = by.value();
        this.createdAt = now;
    }

    /** It is told nothing more. Once more changes nothing. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public WebhookId id() {
        return new WebhookId(id);
    }

    public String name() {
        return name;
    }

    /** Where messages go. */
    public String address() {
        return address;
    }

    /** Who made it. */
    public AccountId by() {
        return new AccountId(createdBy);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
