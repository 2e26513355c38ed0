package org.mirps.employment.shared.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.mirps.employment.shared.TryLater;

/**
 * Who may write a file now. One of sixty slides costs seconds of a core and tens of megabytes: so only two are written at a time, and none
 * within a transaction, whose connection everybody else needs; what is read for it has one of its own, for as long as that takes.
 */
@ApplicationScoped
public class FileTurns {

    /** Files that are written at a time. */
    public static final int AT_ONCE = 2;

    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How often it is asked whether the file is still wanted. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** @throws TryLater if no turn has come within {@link #PATIENCE}; nothing was written */
    @Transactional(Transactional.TxType.NEVER)
    public <T> T take(Supplier<T> work) {
        if (!comes(PATIENCE)) {
            throw new TryLater("a turn to write a file");
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /**
     * Waits for as long as it takes, where nobody waits at a page.
     *
     * @param wanted asked now and then, until the turn comes
     * @throws Progress.Stopped if it was not wanted any more
     */
    @Transactional(Transactional.TxType.NEVER)
    public <T> T takeAtLeisure(Supplier<T> work, BooleanSupplier wanted) {
        boolean come = false;
        while (!come) {
            if (!wanted.getAsBoolean()) {
                throw new Progress.Stopped();
            }
            come = comes(LOOK);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean comes(Duration patience) {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new TryLater("a turn to write a file, when the server ended");
        }
    }
}
