package org.mirps.employment.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** The mails, by SQL: most of their life is changes of many at once. */
@ApplicationScoped
class OutboxRepository {

    private static final int LONGEST_FAILURE = 300;

    @PersistenceContext
    EntityManager entities;

    void add(Mail mail, Instant now) {
        Limit.MAILS_WAITING.requireRoom(waiting());
        entities.createNativeQuery("""
                        insert into mail (message_key, kind, account_id, address, name, subject, body_text, body_html, unsubscribe, calendar,
                            state, made_at, due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?)""")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, mail.kind().name())
                .setParameter(3, mail.to().account().value())
                .setParameter(4, mail.to().address())
                .setParameter(5, mail.to().name())
                .setParameter(6, mail.text().subject())
                .setParameter(7, mail.text().text())
                .setParameter(8, mail.text().html())
                .setParameter(9, mail.unsubscribe().orElse(null))
                .setParameter(10, mail.calendar().orElse(null))
                .setParameter(11, UtcConverter.toColumn(now))
                .setParameter(12, UtcConverter.toColumn(now))
                .executeUpdate();
    }

    /** Those that are due, the oldest first, which no other server takes until this transaction ends. */
    List<WaitingMail> lockDue(Instant now, int most) {
        return Row.of(entities.createNativeQuery("""
                        select id, message_key, kind, account_id, address, name, subject, body_text, body_html, unsubscribe, calendar, tries, made_at
                        from mail where state in ('WAITING', 'SENDING') and due_at <= ? order by id limit ? for update skip locked""")
                        .setParameter(1, UtcConverter.toColumn(now))
                        .setParameter(2, most))
                .stream()
                .map(OutboxRepository::waiting)
                .toList();
    }

    /** They are this server's until a moment, at which they are due again if nothing was said of them. */
    void claim(Collection<WaitingMail> mails, Instant until) {
        mails.forEach(mail -> entities.createNativeQuery("update mail set state = 'SENDING', due_at = ? where id = ?")
                .setParameter(1, UtcConverter.toColumn(until))
                .setParameter(2, mail.id().value())
                .executeUpdate());
    }

    void sent(MailId mail, Instant now) {
        entities.createNativeQuery("""
                        update mail set state = 'SENT', sent_at = ?, failure = '', body_text = null, body_html = null, calendar = null
                        where id = ?""")
                .setParameter(1, UtcConverter.toColumn(now))
                .setParameter(2, mail.value())
                .executeUpdate();
    }

    /** It waits on; {@code tries} is what it has now. */
    void later(MailId mail, int tries, String failure, Instant due) {
        entities.createNativeQuery("update mail set state = 'WAITING', tries = ?, failure = ?, due_at = ? where id = ?")
                .setParameter(1, tries)
                .setParameter(2, cut(failure))
                .setParameter(3, UtcConverter.toColumn(due))
                .setParameter(4, mail.value())
                .executeUpdate();
    }

    /** It is tried no more by itself; what it says is kept, so that it may be tried again by hand. */
    void end(MailId mail, MailState state, String failure) {
        entities.createNativeQuery("update mail set state = ?, failure = ? where id = ?")
                .setParameter(1, state.name())
                .setParameter(2, cut(failure))
                .setParameter(3, mail.value())
                .executeUpdate();
    }

    /** Whether it had ended unsent and waits now. */
    boolean revive(MailId mail, Instant now) {
        return entities.createNativeQuery("""
                        update mail set state = 'WAITING', tries = 0, made_at = ?, due_at = ?
                        where id = ? and state in ('REFUSED', 'EXPIRED', 'CANCELLED') and body_text is not null""")
                        .setParameter(1, UtcConverter.toColumn(now))
                        .setParameter(2, UtcConverter.toColumn(now))
                        .setParameter(3, mail.value())
                        .executeUpdate()
                > 0;
    }

    /** Whether it waited and does no more. */
    boolean cancel(MailId mail) {
        return entities.createNativeQuery("update mail set state = 'CANCELLED' where id = ? and state = 'WAITING'")
                        .setParameter(1, mail.value())
                        .executeUpdate()
                > 0;
    }

    void hurry(Instant now) {
        entities.createNativeQuery("update mail set due_at = ? where state = 'WAITING'")
                .setParameter(1, UtcConverter.toColumn(now))
                .executeUpdate();
    }

    /** Forgets what ended long ago, a thousand at most. */
    void forgetBefore(Instant then) {
        entities.createNativeQuery(
                        "delete from mail where made_at < ? and state not in ('WAITING', 'SENDING') order by id limit 1000")
                .setParameter(1, UtcConverter.toColumn(then))
                .executeUpdate();
    }

    private long waiting() {
        return ((Number) entities.createNativeQuery("select count(*) from mail where state = 'WAITING'")
                        .getSingleResult())
                .longValue();
    }

    Map<MailState, Long> counts() {
        Map<MailState, Long> counted = new EnumMap<>(MailState.class);
        Row.of(entities.createNativeQuery("select state, count(*) as mails from mail group by state"))
                .forEach(row -> counted.put(MailState.valueOf(row.text("state")), row.number("mails")));
        return counted;
    }

    /** The newest first. @param state null for all. @param before id below which they are */
    List<MailRecord> records(@Nullable MailState state, long before, int most) {
        return Row.of(entities.createNativeQuery("""
                        select id, kind, account_id, address, state, tries, failure, made_at, due_at, sent_at from mail
                        where id < ? and (? = '' or state = ?) order by id desc limit ?""")
                        .setParameter(1, before)
                        .setParameter(2, state == null ? "" : state.name())
                        .setParameter(3, state == null ? "" : state.name())
                        .setParameter(4, most))
                .stream()
                .map(OutboxRepository::record)
                .toList();
    }

    /** Those of them that there still are, the newest first. */
    List<MailRecord> records(Collection<MailId> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        String numbers = some.stream().map(MailId::toString).collect(Collectors.joining(", "));
        return Row.of(entities.createNativeQuery("""
                        select id, kind, account_id, address, state, tries, failure, made_at, due_at, sent_at from mail
                        where id in (%s) order by id desc""".formatted(numbers))).stream()
                .map(OutboxRepository::record)
                .toList();
    }

    Set<AccountId> unreached(Collection<AccountId> people) {
        String numbers =
                people.stream().map(each -> Long.toString(each.value())).collect(Collectors.joining(", "));
        return Row.of(entities.createNativeQuery("""
                        select m.account_id, m.state from mail m join (
                            select max(id) as id from mail
                            where account_id in (%s) and kind in ('INVITATION', 'NEW_LINK', 'RESET') group by account_id) last on last.id = m.id
                        where m.state in ('REFUSED', 'EXPIRED', 'CANCELLED')""".formatted(numbers))).stream()
                .map(row -> new AccountId(row.number("account_id")))
                .collect(Collectors.toSet());
    }

    private static WaitingMail waiting(Row row) {
        return new WaitingMail(
                new MailId(row.number("id")),
                row.text("message_key"),
                MailKind.valueOf(row.text("kind")),
                new AccountId(row.number("account_id")),
                row.text("address"),
                row.text("name"),
                row.text("subject"),
                row.text("body_text"),
                row.text("body_html"),
                Optional.ofNullable(row.textOrNull("unsubscribe")),
                Optional.ofNullable(row.textOrNull("calendar")),
                row.count("tries"),
                row.moment("made_at"));
    }

    private static MailRecord record(Row row) {
        return new MailRecord(
                new MailId(row.number("id")),
                MailKind.valueOf(row.text("kind")),
                new AccountId(row.number("account_id")),
                row.text("address"),
                MailState.valueOf(row.text("state")),
                row.count("tries"),
                row.text("failure"),
                row.moment("made_at"),
                row.moment("due_at"),
                row.momentIfAny("sent_at"));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_FAILURE ? text : text.substring(0, LONGEST_FAILURE);
    }
}
