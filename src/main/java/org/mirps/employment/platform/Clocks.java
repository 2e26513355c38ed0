package org.mirps.employment.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.mirps.employment.shared.DemoMode;

/**
 * The one clock that everything reads; tests bring a fixed one. In demo mode it can be set back while the demo year is told, so that what
 * its people do has the time at which they would have done it, and deadlines hold as they did then.
 */
@ApplicationScoped
public class Clocks {

    private final StoryClock story = new StoryClock(Clock.systemUTC());

    @Inject
    DemoMode demo;

    @Produces
    Clock utc() {
        return demo.isOn() ? story : Clock.systemUTC();
    }

    /**
     * Runs work of this thread as if it began at a moment.
     *
     * @throws IllegalStateException outside demo mode: there nobody changes the time
     */
    public void at(Instant moment, Runnable work) {
        if (!demo.isOn()) {
            throw new IllegalStateException("Only the demo year is told at other times");
        }
        story.at(moment, work);
    }
}
