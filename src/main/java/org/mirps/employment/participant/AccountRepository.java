package org.mirps.employment.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AccountNames;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** The accounts, their single-use links and the failures to sign in. */
@ApplicationScoped
public class AccountRepository implements AccountNames {

    /** With all that they work for. */
    private static final String PEOPLE = "select distinct a from Account a";

    /** Rows of sign_in_gate. */
    private static final int GATES = 256;

    @PersistenceContext
    private EntityManager entities;

    public Optional<Account> find(AccountId id) {
        return people(" where a.id = :id")
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> find(String email) {
        return people(" where a.email = :email")
                .setParameter("email", Account.normalised(email))
                .getResultStream()
                .findFirst();
    }

    /** The account as it is now, which nobody else changes until the transaction ends. Throws NotFound */
    public Account lock(AccountId id) {
        Account found = entities.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound("account " + id.value());
        }
        return found;
    }

    /** @throws NotFound if there is no such account */
    public Account get(AccountId id) {
        return find(id).orElseThrow(() -> new NotFound("account " + id.value()));
    }

    @Override
    public Map<AccountId, String> namesOf(Collection<AccountId> people) {
        List<Long> ids = people.stream().map(AccountId::value).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : Row.of(entities.createQuery("select a.id, a.name from Account a where a.id in :ids")
                                .setParameter("ids", ids))
                        .stream()
                        .collect(Collectors.toMap(row -> new AccountId(row.number("id")), row -> row.text("name")));
    }

    /** Those of them that there are, in no order. */
    public List<Account> all(Collection<AccountId> ids) {
        List<Long> numbers = ids.stream().map(AccountId::value).distinct().toList();
        return numbers.isEmpty()
                ? List.of()
                : people(" where a.id in :ids").setParameter("ids", numbers).getResultList();
    }

    /** Ordered by address. */
    public List<Account> all() {
        return people(" order by a.email").getResultList();
    }

    /** One statement, however many they are: JPQL reads nothing that lies behind what it fetches, the hint does. */
    private TypedQuery<Account> people(String condition) {
        return entities.createQuery(PEOPLE + condition, Account.class)
                .setHint("eclipselink.left-join-fetch", "a.memberships.roles");
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    /** @throws AddressJustTaken if somebody else has opened one for the same address at this moment */
    public Account add(Account account) {
        Limit.ACCOUNTS.requireRoom(count());
        account.memberships()
                .forEach(each ->
                        each.participant().ifPresent(code -> Limit.ACCOUNTS_OF_PARTICIPANT.requireRoom(count(code))));
        entities.persist(account);
        flush();
        return account;
    }

    /** @throws AddressJustTaken if somebody else has got the address, or the place, of what was changed at this moment */
    public void flush() {
        try {
            entities.flush();
        } catch (PersistenceException failure) {
            throw AddressJustTaken.orElse(failure);
        }
    }

    public long count() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                .getSingleResult();
    }

    /** How many people work, or have worked, for a participant. */
    public long count(ParticipantCode participant) {
        return entities.createQuery("select count(m) from Membership m where m.participantCode = :code", Long.class)
                .setParameter("code", participant.value())
                .getSingleResult();
    }

    public AccountLink add(AccountLink link) {
        entities.persist(link);
        return link;
    }

    public Optional<AccountLink> findLink(String tokenHash) {
        return Optional.ofNullable(entities.find(AccountLink.class, tokenHash));
    }

    /** The same as it is now, which nobody else uses until the transaction ends: of two who use one link, one is second. */
    public Optional<AccountLink> lockLink(String tokenHash) {
        return Optional.ofNullable(entities.find(AccountLink.class, tokenHash, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Removes the links of a purpose that nobody has used, so that only the newest one works. */
    public void forgetUnusedLinks(AccountLink.Purpose purpose) {
        entities.createQuery("delete from AccountLink l where l.purpose = :purpose and l.usedAt is null")
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    /** Removes the links to an account that nobody has used, so that only the newest one works. */
    public void forgetUnusedLinks(AccountId account, AccountLink.Purpose purpose) {
        entities.createQuery(
                        "delete from AccountLink l where l.accountId = :account and l.purpose = :purpose and l.usedAt is null")
                .setParameter("account", account.value())
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    /** Of whom a mail with that key is. */
    public Optional<Account> withMailKey(String key) {
        return people(" where a.mailKey = :key")
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Until this transaction ends nobody else counts a try for this account or from this address; two locks, always in one order. */
    public void closeGate(String email, String address) {
        entities.createNativeQuery("update sign_in_gate set tries = tries + 1 where bucket in (?, ?) order by bucket")
                .setParameter(1, gate("account " + Account.normalised(email)))
                .setParameter(2, gate("address " + address))
                .executeUpdate();
    }

    private static int gate(String key) {
        return Math.floorMod(key.hashCode(), GATES);
    }

    public void addFailure(String email, String address, Instant at) {
        entities.createNativeQuery("insert into sign_in_failure (email, address, failed_at) values (?, ?, ?)")
                .setParameter(1, cut(Account.normalised(email), 254))
                .setParameter(2, cut(address, 45))
                .setParameter(3, UtcConverter.toColumn(at))
                .executeUpdate();
    }

    public void forgetFailures(String email) {
        entities.createNativeQuery("delete from sign_in_failure where email = ?")
                .setParameter(1, Account.normalised(email))
                .executeUpdate();
    }

    /**
     * Removes failures that no longer count, a hundred at most: who may add them is anybody. They are found without locks and removed by their
     * ids, so that nobody who is signing in is waited for.
     */
    public void forgetFailuresBefore(Instant then) {
        List<?> old = entities.createNativeQuery(
                        "select id from sign_in_failure where failed_at < ? order by id limit 100")
                .setParameter(1, UtcConverter.toColumn(then))
                .getResultList();
        if (!old.isEmpty()) {
            String ids = old.stream().map(String::valueOf).collect(Collectors.joining(", "));
            entities.createNativeQuery("delete from sign_in_failure where id in (" + ids + ")")
                    .executeUpdate();
        }
    }

    /** Number of failures since a moment, by account (first) and by address (second). */
    public long[] failuresSince(String email, String address, Instant since) {
        Row counts = Row.of(entities.createNativeQuery("""
                        select coalesce(sum(email = ?), 0) as of_account, coalesce(sum(address = ?), 0) as of_address
                        from sign_in_failure where failed_at > ? and (email = ? or address = ?)""")
                        .setParameter(1, Account.normalised(email))
                        .setParameter(2, address)
                        .setParameter(3, UtcConverter.toColumn(since))
                        .setParameter(4, Account.normalised(email))
                        .setParameter(5, address))
                .get(0);
        return new long[] {counts.number("of_account"), counts.number("of_address")};
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
