package org.mirps.employment.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what has to come within a time. */
public final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Patience() {}

    /** Asks again and again until {@code holds}; fails with {@code awaited} when the time is over. */
    public static void until(String awaited, Duration within, BooleanSupplier holds) {
        long deadline = System.nanoTime() + within.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within " + within.toMillis() + " ms: " + awaited);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
