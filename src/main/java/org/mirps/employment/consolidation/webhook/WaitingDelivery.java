package org.mirps.employment.consolidation.webhook;

import java.time.Instant;

/**
 * A message that this server has in hand.
 *
 * @param key the same at each try, so that a receiver knows what it has had
 * @param tries how often it was not taken
 */
record WaitingDelivery(
        DeliveryId id,
        WebhookId webhook,
        String key,
        WebhookEvent event,
        String address,
        String secret,
        String body,
        int tries,
        Instant madeAt) {}
