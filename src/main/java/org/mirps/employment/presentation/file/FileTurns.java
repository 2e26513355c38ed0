package org.mirps.employment.presentation.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mirps.employment.shared.TryLater;

/**
 * Who may write a file now. One of sixty slides costs seconds of a core and tens of megabytes: so only two are written at a time, and none
 * within a transaction, whose connection everybody else needs.
 */
@ApplicationScoped
public class FileTurns {

    static final int AT_ONCE = 2;

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** @throws TryLater if no turn has come within {@link #PATIENCE}; nothing was written */
    @Transactional(Transactional.TxType.NEVER)
    public <T> T take(Supplier<T> work) {
        if (!comes()) {
            throw new TryLater("a turn to write a file");
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean comes() {
        try {
            return free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
