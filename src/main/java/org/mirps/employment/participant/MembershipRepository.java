package org.mirps.employment.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** Who works for whom. */
@ApplicationScoped
public class MembershipRepository {

    private static final String MEMBERS =
            "select distinct m from Membership m join fetch m.account a left join fetch m.roles";
    private static final String BY_NAME = " order by a.name, a.email, m.id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    public Optional<Membership> find(MembershipId id) {
        return entities.createQuery(MEMBERS + " where m.id = :id", Membership.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** As it is now; nobody else changes it until the transaction ends. Throws NotFound */
    public Membership lock(MembershipId id) {
        Membership found = entities.find(Membership.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("membership " + id);
        }
        return found;
    }

    /** Those of one participant, by name. */
    public List<Membership> of(ParticipantCode participant) {
        return entities.createQuery(MEMBERS + " where m.participantCode = :code" + BY_NAME, Membership.class)
                .setParameter("code", participant.value())
                .getResultList();
    }

    /** Those of one role, by name. */
    public List<Membership> with(Role role) {
        return entities.createQuery(MEMBERS + " where :role member of m.roles" + BY_NAME, Membership.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Those of the regional team, by name. */
    public List<Membership> team() {
        return entities.createQuery(MEMBERS + " where m.participantCode is null" + BY_NAME, Membership.class)
                .getResultList();
    }

    /** Those of focal points after whom somebody else came, and which are ended, by name. */
    public List<Membership> endedByHandover() {
        return entities.createQuery(
                        MEMBERS + " where m.handedOverAt is not null and m.enabled = false" + BY_NAME, Membership.class)
                .getResultList();
    }

    /** Whether another administrator can sign in. Nobody ends one of them until this transaction ends. */
    public boolean isAdministeredWithout(Membership membership) {
        return !entities.createNativeQuery("""
                        select m.id from membership m join membership_role r on r.membership_id = m.id join account a on a.id = m.account_id
                        where r.role = 'ADMINISTRATOR' and m.enabled and a.enabled and a.password_hash is not null and m.id <> ?
                        for update""")
                .setParameter(1, membership.id().value())
                .getResultList()
                .isEmpty();
    }

    /** Whether another focal point of it can sign in. Nobody changes that until this transaction ends. */
    public boolean isLedWithout(Membership membership, ParticipantCode participant) {
        return !entities.createNativeQuery("""
                        select m.id from membership m join membership_role r on r.membership_id = m.id join account a on a.id = m.account_id
                        where r.role = 'FOCAL_POINT' and m.participant_code = ? and m.enabled and a.enabled and a.password_hash is not null
                            and m.id <> ?
                        for update""")
                .setParameter(1, participant.value())
                .setParameter(2, membership.id().value())
                .getResultList()
                .isEmpty();
    }

    /**
     * A further one of somebody who has an account.
     *
     * @throws AddressJustTaken if somebody else has done that at this moment
     */
    public Membership add(Account account, @Nullable ParticipantCode participant, Set<Role> roles) {
        if (participant != null) {
            Limit.ACCOUNTS_OF_PARTICIPANT.requireRoom(accounts.count(participant));
        }
        Membership membership = account.join(participant, roles, clock.instant());
        entities.persist(membership);
        accounts.flush();
        return membership;
    }
}
