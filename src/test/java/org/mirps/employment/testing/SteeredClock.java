package org.mirps.employment.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The clock of an application under Arquillian, in the place of its own: it stands where a test sets it, to the second and beyond, and goes
 * as the system's where no test has.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SteeredClock {

    private final AtomicReference<@Nullable Instant> standing = new AtomicReference<>();

    @Produces
    Clock clock() {
        InstantSource source = this::now;
        return source.withZone(ZoneOffset.UTC);
    }

    public void stand(Instant moment) {
        standing.set(moment);
    }

    public void go() {
        standing.set(null);
    }

    private Instant now() {
        Instant moment = standing.get();
        return moment == null ? Instant.now() : moment;
    }
}
