package org.mirps.employment.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;

/**
 * A link that works once and expires: to set the installation up, or to choose the password of an account that somebody opened. Only the
 * hash of its token is stored.
 */
@Entity
@Table(name = "account_link")
public class AccountLink {

    /** What a link lets its holder do. */
    public enum Purpose {
        /** Open the first administrator's account. */
        SETUP,
        /** Choose the password of an account. */
        INVITATION,
        /** Confirm the address that the person wants to have. */
        ADDRESS
    }

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected AccountLink() {}

    public AccountLink(String tokenHash, Purpose purpose, @Nullable AccountId account, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.accountId = account == null ? null : account.value();
        this.expiresAt = expiresAt;
    }

    /** @throws LinkNotValid if it was used before, or is too old */
    public void use(Instant now) {
        requireValid(now);
        usedAt = now;
    }

    public void requireValid(Instant now) {
        if (usedAt != null || !now.isBefore(expiresAt)) {
            throw new LinkNotValid();
        }
    }

    public Purpose purpose() {
        return purpose;
    }

    public Optional<AccountId> account() {
        return Optional.ofNullable(accountId).map(AccountId::new);
    }
}
