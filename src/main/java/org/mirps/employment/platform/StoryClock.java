package org.mirps.employment.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** Goes as another clock does, but can be set to another moment for the work of one thread. */
final class StoryClock extends Clock {

    private final Clock real;
    private final ThreadLocal<Duration> away = ThreadLocal.withInitial(() -> Duration.ZERO);

    StoryClock(Clock real) {
        this.real = real;
    }

    /** Runs work as if it began at a moment; from there on time passes as usual. */
    void at(Instant moment, Runnable work) {
        Duration before = away.get();
        away.set(Duration.between(real.instant(), moment));
        try {
            work.run();
        } finally {
            away.set(before);
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(away.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource told = this::instant;
        return told.withZone(zone);
    }
}
