package org.mirps.employment.participant.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.TokenScope;

/**
 * A personal token: lets a program read the API in the name of a person, by the membership by which it was made and within its scopes. Its owner makes it and sees it once, for only
 * its hash is stored; it works until it expires, until its owner revokes it, or as long as the person may act by that membership. It is never prolonged.
 * See docs/decisions/0012.
 */
@Entity
@Table(name = "access_token")
public class AccessToken {

    /** How far behind the time of the last use may be, so that a busy program does not write at every request. */
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "membership_id")
    private long membershipId;

    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    private String scope;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    protected AccessToken() {}

    AccessToken(
            Membership of,
            String name,
            String tokenHash,
            Set<TokenScope> scopes,
            Instant createdAt,
            Instant expiresAt) {
        this.accountId = of.account().id().value();
        this.membershipId = of.id().value();
        this.name = name;
        this.tokenHash = tokenHash;
        this.scope = EnumSet.copyOf(scopes).stream().map(TokenScope::word).collect(Collectors.joining(" "));
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Ends it. Once more changes nothing. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /**
     * Lets a program in.
     *
     * @throws TokenRefused if it is revoked or has expired
     */
    void use(Instant now) {
        if (revokedAt != null || isExpired(now)) {
            throw new TokenRefused();
        }
        if (lastUsedAt == null || !now.isBefore(lastUsedAt.plus(USE_IS_NOTED_EVERY))) {
            lastUsedAt = now;
        }
    }

    public TokenId id() {
        return new TokenId(id);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    /** By which the program acts. */
    MembershipId membership() {
        return new MembershipId(membershipId);
    }

    /** What its owner calls it. */
    public String name() {
        return name;
    }

    public Set<TokenScope> scopes() {
        return Arrays.stream(scope.split(" "))
                .flatMap(word -> TokenScope.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** From this moment on it does not work. */
    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Up to ten minutes behind; empty if it was never used. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
