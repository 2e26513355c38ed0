package org.mirps.employment.contribution.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** The rule of each round, and who was reminded when. */
@ApplicationScoped
class ReminderRepository {

    @PersistenceContext
    EntityManager entities;

    ReminderDays daysOf(long round) {
        return Row.of(entities.createNativeQuery("select days from reminder_rule where round_id = ?")
                        .setParameter(1, round))
                .stream()
                .findFirst()
                .map(row -> ReminderDays.typed(row.text("days")))
                .orElse(ReminderDays.USUAL);
    }

    void setDays(long round, ReminderDays days) {
        entities.createNativeQuery(
                        "insert into reminder_rule (round_id, days) values (?, ?) on duplicate key update days = values(days)")
                .setParameter(1, round)
                .setParameter(2, days.text())
                .executeUpdate();
    }

    /**
     * Notes a reminder by rule.
     *
     * @param dueAt what is reminded of: another due date is reminded of anew
     * @return false if it was noted before, by this or another server
     */
    boolean claim(ContributionId contribution, Instant dueAt, int daysBefore, Instant now) {
        return entities.createNativeQuery("""
                        insert ignore into reminder (contribution_id, due_at, days_before, sent_at) values (?, ?, ?, ?)""")
                        .setParameter(1, contribution.value())
                        .setParameter(2, UtcConverter.toColumn(dueAt))
                        .setParameter(3, daysBefore)
                        .setParameter(4, UtcConverter.toColumn(now))
                        .executeUpdate()
                > 0;
    }

    /** Notes one by hand. */
    void add(ContributionId contribution, Instant dueAt, AccountId by, Instant now) {
        entities.createNativeQuery(
                        "insert into reminder (contribution_id, due_at, days_before, sent_at, sent_by) values (?, ?, null, ?, ?)")
                .setParameter(1, contribution.value())
                .setParameter(2, UtcConverter.toColumn(dueAt))
                .setParameter(3, UtcConverter.toColumn(now))
                .setParameter(4, by.value())
                .executeUpdate();
    }

    /** When each contribution of a round was reminded of last. */
    Map<ContributionId, Instant> lastOf(long round) {
        return Row.of(entities.createNativeQuery("""
                        select r.contribution_id, max(r.sent_at) as sent_at from reminder r join contribution c on c.id = r.contribution_id
                        where c.round_id = ? group by r.contribution_id""").setParameter(1, round)).stream()
                .collect(Collectors.toMap(
                        row -> new ContributionId(row.number("contribution_id")), row -> row.moment("sent_at")));
    }
}
