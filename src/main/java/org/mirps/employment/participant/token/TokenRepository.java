package org.mirps.employment.participant.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.shared.AccountId;

/** The personal tokens. */
@ApplicationScoped
public class TokenRepository {

    @PersistenceContext
    private EntityManager entities;

    /** A token by which its person may act still, in whatever state the token is. */
    Optional<AccessToken> findUsable(String tokenHash) {
        return entities.createQuery(
                        "select t from AccessToken t join Membership m on m.id = t.membershipId"
                                + " where t.tokenHash = :hash and m.enabled = true and m.account.enabled = true",
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

    /** Ends those of a person that work. */
    public void revokeAll(AccountId account, Instant now) {
        of(account).forEach(token -> token.revoke(now));
    }

    /** Ends those that were made by it and work. */
    public void revokeAll(MembershipId membership, Instant now) {
        entities.createQuery(
                        "select t from AccessToken t where t.membershipId = :membership and t.revokedAt is null",
                        AccessToken.class)
                .setParameter("membership", membership.value())
                .getResultList()
                .forEach(token -> token.revoke(now));
    }

    void add(AccessToken token) {
        entities.persist(token);
    }
}
