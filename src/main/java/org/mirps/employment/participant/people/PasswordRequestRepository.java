package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.mirps.employment.participant.Account;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** Who has asked for a new password, whether there is such an account or not. */
@ApplicationScoped
class PasswordRequestRepository {

    @PersistenceContext
    EntityManager entities;

    void add(String email, String address, Instant now) {
        entities.createNativeQuery("insert into password_request (email, address, asked_at) values (?, ?, ?)")
                .setParameter(1, Account.normalised(email))
                .setParameter(2, address)
                .setParameter(3, UtcConverter.toColumn(now))
                .executeUpdate();
    }

    /** From one address of the network. */
    long askedSince(String address, Instant since) {
        return count("select count(*) from password_request where address = ? and asked_at > ?", address, since);
    }

    /** For one e-mail address, answered or not worth it; several that were asked for at once are one. */
    long handledSince(String email, Instant since) {
        return count(
                "select count(distinct handled_at) from password_request where email = ? and handled_at > ?",
                email,
                since);
    }

    /** The e-mail addresses of those that wait, each once; they wait no longer, and no other server takes them. */
    List<String> takeWaiting(Instant now, int most) {
        List<Row> waiting = Row.of(entities.createNativeQuery(
                        "select id, email from password_request where handled_at is null order by id limit ? for update skip locked")
                .setParameter(1, most));
        waiting.forEach(row -> entities.createNativeQuery("update password_request set handled_at = ? where id = ?")
                .setParameter(1, UtcConverter.toColumn(now))
                .setParameter(2, row.number("id"))
                .executeUpdate());
        return waiting.stream().map(row -> row.text("email")).distinct().toList();
    }

    void forgetBefore(Instant then) {
        entities.createNativeQuery("delete from password_request where handled_at < ? limit 1000")
                .setParameter(1, UtcConverter.toColumn(then))
                .executeUpdate();
    }

    private long count(String query, String of, Instant since) {
        return ((Number) entities.createNativeQuery(query)
                        .setParameter(1, of)
                        .setParameter(2, UtcConverter.toColumn(since))
                        .getSingleResult())
                .longValue();
    }
}
