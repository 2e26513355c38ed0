package org.mirps.employment.audit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.DatabaseReady;

/** Forgets lines when their time is over, each hour some. */
@ApplicationScoped
public class AuditKeeper {

    private static final Logger LOG = Logger.getLogger(AuditKeeper.class.getName());
    private static final int AT_ONCE = 10_000;

    @Inject
    @ConfigProperty(name = "AUDIT_KEPT", defaultValue = "P5Y")
    String kept;

    @Inject
    AuditChain chain;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable ScheduledExecutorService rounds;

    /** Throws java.time.format.DateTimeParseException where the setting is no period: the server does not start. */
    void begin(@Observes DatabaseReady ready) {
        Period period = Period.parse(kept);
        rounds = Executors.newSingleThreadScheduledExecutor(threads);
        var unused = rounds.scheduleWithFixedDelay(() -> forget(period), 1, 60, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.shutdownNow();
        }
    }

    private void forget(Period period) {
        try {
            chain.forgetBefore(
                    clock.instant().atZone(ZoneOffset.UTC).minus(period).toInstant(), AT_ONCE);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Old lines of the audit log could not be forgotten", failure);
        }
    }
}
