package org.mirps.employment.participant.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Who may hash a password now. A hash costs 19 MiB and a good part of a second of a core, and anybody may ask for one without signing in: so
 * only a few are made at a time, few wait for a turn, and none is made within a transaction, whose connection everybody else needs.
 */
@ApplicationScoped
public class HashingTurns {

    /** One core is left to everybody else. */
    static final int AT_ONCE = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors() - 1));

    static final int MOST_WAITING = 64;

    static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /**
     * Runs work that hashes; it may begin transactions of its own before and after.
     *
     * @throws TooManyAtOnce if too many wait already, or no turn has come within {@link #PATIENCE}; the work was not begun
     */
    @Transactional(Transactional.TxType.NEVER)
    public <T> T take(Supplier<T> work) {
        if (!comes()) {
            throw new TooManyAtOnce();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /** How many wait for a turn. */
    int waiting() {
        return free.getQueueLength();
    }

    private boolean comes() {
        try {
            return waiting() < MOST_WAITING && free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
