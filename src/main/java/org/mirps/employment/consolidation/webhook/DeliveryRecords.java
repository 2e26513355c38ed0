package org.mirps.employment.consolidation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The transactions around telling, each short: none is open while a receiver is spoken to. */
@ApplicationScoped
class DeliveryRecords {

    /** So long a message waits for a receiver that takes it. */
    static final Duration LIFE = Duration.ofDays(3);

    /** Before each further try; the last one stands for all that follow. Source: Standard Webhooks, "Retry schedule". */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14));

    /** In which a batch is told. A server that dies meanwhile has it told by another after that. */
    private static final Duration TURN = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    DeliveryRepository deliveries;

    @Inject
    Clock clock;

    /** Takes those that are due, for this server alone. */
    @Transactional
    List<WaitingDelivery> take(int most) {
        Instant now = clock.instant();
        List<WaitingDelivery> due = deliveries.lockDue(now, most);
        deliveries.claim(due, now.plus(TURN));
        return due;
    }

    @Transactional
    void delivered(WaitingDelivery delivery) {
        deliveries.delivered(delivery.id(), clock.instant());
    }

    /**
     * It was not taken: tried again after a while that grows, for three days.
     *
     * @return when it is due again
     */
    @Transactional
    Instant failed(WaitingDelivery delivery, String said) {
        int tries = delivery.tries() + 1;
        Instant due = clock.instant().plus(PAUSES.get(Math.min(tries, PAUSES.size()) - 1));
        keep(delivery, tries, said, due);
        return due;
    }

    /** It was not tried, because its receiver did not take another one: it waits as long as that one. */
    @Transactional
    void untried(WaitingDelivery delivery, Instant due) {
        keep(delivery, delivery.tries(), "", due);
    }

    private void keep(WaitingDelivery delivery, int tries, String said, Instant due) {
        boolean over = clock.instant().isAfter(delivery.madeAt().plus(LIFE));
        deliveries.set(delivery.id(), over ? DeliveryState.EXPIRED : DeliveryState.WAITING, tries, said, due);
    }

    @Transactional
    void forgetOld() {
        deliveries.forgetBefore(clock.instant().minus(KEPT));
    }
}
