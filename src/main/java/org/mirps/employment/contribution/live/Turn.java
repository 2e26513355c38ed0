package org.mirps.employment.contribution.live;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.mirps.employment.shared.TryLater;

/**
 * One request at a time works with a live form; the others wait, but not for ever. Whoever has it waits for the database no longer than that
 * lets them; there is no sense in waiting for many of those.
 */
final class Turn {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final ReentrantLock lock = new ReentrantLock();

    /** @throws TryLater if it does not come in time */
    void take() {
        try {
            if (!lock.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TryLater("the live form of others’ requests");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TryLater("the live form, until interrupted");
        }
    }

    void end() {
        lock.unlock();
    }
}
