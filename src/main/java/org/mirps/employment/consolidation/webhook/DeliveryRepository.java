package org.mirps.employment.consolidation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.Row;
import org.mirps.employment.shared.UtcConverter;

/** Messages to webhooks, by SQL: most of their life is changes of many at once. */
@ApplicationScoped
class DeliveryRepository {

    private static final int LONGEST_FAILURE = 300;

    @PersistenceContext
    private EntityManager entities;

    /** Round, participant and number of the latest submission of a contribution. */
    Row submission(ContributionId contribution) {
        return Row.of(entities.createNativeQuery("""
                        select r.code as round_code, s.participant_code, s.latest_snapshot
                        from contribution_state s join round_head r on r.id = s.round_id where s.id = ?""").setParameter(1, contribution.value()))
                .get(0);
    }

    /** One for each webhook that there is. */
    void addForAll(WebhookEvent event, String body, Instant now) {
        for (Row row : Row.of(entities.createNativeQuery("select id from webhook where ended_at is null"))) {
            add(new WebhookId(row.number("id")), event, body, now);
        }
    }

    void add(WebhookId webhook, WebhookEvent event, String body, Instant now) {
        entities.createNativeQuery("""
                        insert into webhook_delivery (message_key, webhook_id, event, body, state, made_at, due_at)
                        values (?, ?, ?, ?, 'WAITING', ?, ?)""")
                .setParameter(1, "msg_" + UUID.randomUUID())
                .setParameter(2, webhook.value())
                .setParameter(3, event.name())
                .setParameter(4, body)
                .setParameter(5, UtcConverter.toColumn(now))
                .setParameter(6, UtcConverter.toColumn(now))
                .executeUpdate();
    }

    /** Those that are due, the oldest first, which no other server takes until this transaction ends. */
    List<WaitingDelivery> lockDue(Instant now, int most) {
        return Row.of(entities.createNativeQuery("""
                        select d.id, d.webhook_id, d.message_key, d.event, w.address, w.secret, d.body, d.tries, d.made_at
                        from webhook_delivery d join webhook w on w.id = d.webhook_id
                        where d.state in ('WAITING', 'SENDING') and d.due_at <= ? order by d.id limit ? for update skip locked""")
                        .setParameter(1, UtcConverter.toColumn(now))
                        .setParameter(2, most))
                .stream()
                .map(DeliveryRepository::waiting)
                .toList();
    }

    /** They are this server's until a moment, at which they are due again if nothing was said of them. */
    void claim(Collection<WaitingDelivery> taken, Instant until) {
        for (WaitingDelivery delivery : taken) {
            set(delivery.id(), DeliveryState.SENDING, delivery.tries(), "", until);
        }
    }

    void delivered(DeliveryId delivery, Instant now) {
        entities.createNativeQuery(
                        "update webhook_delivery set state = 'DELIVERED', failure = '', delivered_at = ? where id = ?")
                .setParameter(1, UtcConverter.toColumn(now))
                .setParameter(2, delivery.value())
                .executeUpdate();
    }

    /** @param tries how often it has failed by now */
    void set(DeliveryId delivery, DeliveryState state, int tries, String failure, Instant due) {
        entities.createNativeQuery(
                        "update webhook_delivery set state = ?, tries = ?, failure = ?, due_at = ? where id = ? and state in ('WAITING', 'SENDING')")
                .setParameter(1, state.name())
                .setParameter(2, tries)
                .setParameter(3, failure.length() <= LONGEST_FAILURE ? failure : failure.substring(0, LONGEST_FAILURE))
                .setParameter(4, UtcConverter.toColumn(due))
                .setParameter(5, delivery.value())
                .executeUpdate();
    }

    /** Has one tried at once that waits or has expired, of a webhook that there is; one that has expired has its whole time again. */
    boolean hurry(DeliveryId delivery, Instant now) {
        return entities.createNativeQuery("""
                        update webhook_delivery set made_at = if(state = 'EXPIRED', ?, made_at), state = 'WAITING', due_at = ?
                        where id = ? and state in ('WAITING', 'EXPIRED') and webhook_id in (select id from webhook where ended_at is null)""")
                        .setParameter(1, UtcConverter.toColumn(now))
                        .setParameter(2, UtcConverter.toColumn(now))
                        .setParameter(3, delivery.value())
                        .executeUpdate()
                > 0;
    }

    void cancelAllOf(WebhookId webhook) {
        entities.createNativeQuery(
                        "update webhook_delivery set state = 'CANCELLED' where webhook_id = ? and state in ('WAITING', 'SENDING')")
                .setParameter(1, webhook.value())
                .executeUpdate();
    }

    /** Forgets what ended long ago, a thousand at most. */
    void forgetBefore(Instant then) {
        entities.createNativeQuery(
                        "delete from webhook_delivery where made_at < ? and state not in ('WAITING', 'SENDING') order by id limit 1000")
                .setParameter(1, UtcConverter.toColumn(then))
                .executeUpdate();
    }

    /** The newest first. */
    List<DeliveryRecord> latest(int most) {
        return Row.of(entities.createNativeQuery("""
                        select d.id, w.name, d.event, d.state, d.tries, d.failure, d.made_at, d.due_at, d.delivered_at
                        from webhook_delivery d join webhook w on w.id = d.webhook_id order by d.id desc limit ?""").setParameter(1, most)).stream()
                .map(DeliveryRepository::record)
                .toList();
    }

    private static WaitingDelivery waiting(Row row) {
        return new WaitingDelivery(
                new DeliveryId(row.number("id")),
                new WebhookId(row.number("webhook_id")),
                row.text("message_key"),
                WebhookEvent.valueOf(row.text("event")),
                row.text("address"),
                row.text("secret"),
                row.text("body"),
                row.count("tries"),
                row.moment("made_at"));
    }

    private static DeliveryRecord record(Row row) {
        return new DeliveryRecord(
                new DeliveryId(row.number("id")),
                row.text("name"),
                WebhookEvent.valueOf(row.text("event")),
                DeliveryState.valueOf(row.text("state")),
                row.count("tries"),
                row.text("failure"),
                row.moment("made_at"),
                row.moment("due_at"),
                row.momentIfAny("delivered_at"));
    }
}
