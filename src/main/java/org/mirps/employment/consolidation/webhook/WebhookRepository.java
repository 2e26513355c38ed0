package org.mirps.employment.consolidation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The webhooks that have not been removed. */
@ApplicationScoped
class WebhookRepository {

    @PersistenceContext
    private EntityManager entities;

    /** In the order in which they were made. */
    List<Webhook> all() {
        return entities.createQuery("select w from Webhook w where w.endedAt is null order by w.id", Webhook.class)
                .getResultList();
    }

    Optional<Webhook> find(WebhookId id) {
        return all().stream().filter(webhook -> webhook.id().equals(id)).findFirst();
    }

    void add(Webhook webhook) {
        entities.persist(webhook);
    }
}
