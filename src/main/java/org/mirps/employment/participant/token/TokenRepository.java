package org.mirps.employment.participant.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.shared.AccountId;

/** The personal tokens. */
@ApplicationScoped
public class TokenRepository {

    @PersistenceContext
    private EntityManager entities;

    /** A token of an account that is enabled, in whatever state the token is. */
    Optional<AccessToken> findOfEnabledAccount(String tokenHash) {
        return entities.createQuery(
                        "select t from AccessToken t join Account a on a.id = t.accountId"
                                + " where t.tokenHash = :hash and a.enabled = true",
                        AccessToken.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** Those that were not revoked, the newest first. */
    List<AccessToken> of(AccountId account) {
        return entities.createQuery(
                        "select t from AccessToken t where t.accountId = :account and t.revokedAt is null"
                                + " order by t.createdAt desc, t.id desc",
                        AccessToken.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    Optional<AccessToken> find(TokenId id) {
        return Optional.ofNullable(entities.find(AccessToken.class, id.value()));
    }

    /** Ends those that work. */
    public void revokeAll(AccountId account, Instant now) {
        of(account).forEach(token -> token.revoke(now));
    }

    void add(AccessToken token) {
        entities.persist(token);
    }
}
