package org.mirps.employment.consolidation.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a message.
 *
 * @param webhook its name
 * @param failure what the receiver said last; empty if it has not failed
 * @param due when it is tried again, if it waits
 */
public record DeliveryRecord(
        DeliveryId id,
        String webhook,
        WebhookEvent event,
        DeliveryState state,
        int tries,
        String failure,
        Instant madeAt,
        Instant due,
        Optional<Instant> deliveredAt) {}
