package org.mirps.employment.calendar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** Who has which invitation. */
@ApplicationScoped
class InvitationRepository {

    @PersistenceContext
    EntityManager entities;

    /**
     * An invitation that holds.
     *
     * @param eventSequence changes of the event when it was sent
     */
    record Held(int eventSequence, Instant sentAt) {}

    /** Those that hold, by person. */
    Map<AccountId, Held> of(EventId event) {
        return Row.of(entities.createNativeQuery("""
                        select account_id, event_sequence, sent_at from calendar_invitation where event_id = ? and not called_off""").setParameter(1, event.value())).stream()
                .collect(Collectors.toMap(
                        row -> new AccountId(row.number("account_id")),
                        row -> new Held(row.count("event_sequence"), row.moment("sent_at"))));
    }

    /** The count that the next invitation to an event has; the event is locked. */
    int nextSequence(EventId event) {
        return ((Number) entities.createNativeQuery(
                                "select coalesce(max(sequence) + 1, 0) from calendar_invitation where event_id = ?")
                        .setParameter(1, event.value())
                        .getSingleResult())
                .intValue();
    }

    void keep(
            EventId event,
            AccountId guest,
            int sequence,
            int eventSequence,
            boolean calledOff,
            AccountId by,
            Instant at) {
        entities.createNativeQuery("""
                        insert into calendar_invitation (event_id, account_id, sequence, event_sequence, called_off, sent_by, sent_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update sequence = values(sequence), event_sequence = values(event_sequence),
                            called_off = values(called_off), sent_by = values(sent_by), sent_at = values(sent_at)""")
                .setParameter(1, event.value())
                .setParameter(2, guest.value())
                .setParameter(3, sequence)
                .setParameter(4, eventSequence)
                .setParameter(5, calledOff)
                .setParameter(6, by.value())
                .setParameter(7, UtcConverter.toColumn(at))
                .executeUpdate();
    }
}
