package org.mirps.employment.consolidation.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.DatabaseReady;

/**
 * Goes every few seconds and tells what waits. One thread on each server; what one has taken no other tells. A receiver that does not answer holds
 * up the others once in each round, not once for each of its messages. Where no host may be told it does not go at all.
 */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(3);
    private static final int AT_ONCE = 20;
    private static final int ROUNDS_PER_HOUR = (int) (Duration.ofHours(1).toSeconds() / EVERY.toSeconds());

    /** Their threads share no entity managers with a request. */
    @Resource
    ManagedThreadFactory threads;

    @Inject
    Receivers receivers;

    @Inject
    Receiver receiver;

    @Inject
    DeliveryRecords records;

    @Inject
    Clock clock;

    private @Nullable ScheduledExecutorService rounds;
    private int gone;
    private boolean troubled;

    /** Tells nothing before the schema is there. */
    void begin(@Observes DatabaseReady ready) {
        if (!receivers.sites().isEmpty()) {
            rounds = Executors.newSingleThreadScheduledExecutor(threads);
            var unused = rounds.scheduleWithFixedDelay(this::go, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.shutdownNow();
        }
    }

    private void go() {
        try {
            if (gone++ % ROUNDS_PER_HOUR == 0) {
                records.forgetOld();
            }
            tell(records.take(AT_ONCE));
            troubled = false;
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            // A database that is away for a while comes back; what was taken is due again by itself.
            if (!troubled) {
                LOG.log(Level.WARNING, "Webhooks could not be told", failure);
            }
            troubled = true;
        }
    }

    private void tell(List<WaitingDelivery> due) throws InterruptedException {
        Map<WebhookId, Instant> away = new HashMap<>();
        for (WaitingDelivery delivery : due) {
            Instant again = away.get(delivery.webhook());
            if (again != null) {
                records.untried(delivery, again);
                continue;
            }
            Optional<String> refused = tell(delivery);
            if (refused.isEmpty()) {
                records.delivered(delivery);
            } else {
                away.put(delivery.webhook(), records.failed(delivery, refused.orElseThrow()));
            }
        }
    }

    /** @return why it has not taken it; empty if it has */
    private Optional<String> tell(WaitingDelivery delivery) throws InterruptedException {
        String origin = WebhookDesk.origin(URI.create(delivery.address())).orElse("");
        if (!receivers.mayBeTold(origin)) {
            return Optional.of("the operator does not name its host any more");
        }
        Optional<String> refused = receiver.tell(delivery, clock.instant());
        refused.ifPresent(
                why -> LOG.warning(() -> "Webhook " + delivery.webhook().value() + " has not taken " + delivery.key()
                        + " (" + delivery.event().word() + "): " + why));
        return refused;
    }
}
