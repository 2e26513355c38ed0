package org.mirps.employment.platform.start;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Logger;
import org.mirps.employment.platform.Causes;
import org.mirps.employment.shared.Permits;

/**
 * Does a use case again when the database has undone it in favour of another one (deadlocks, and what two nodes of a cluster certify at
 * once): three times at most, and not after {@link #ENOUGH}. It stands around the transaction, so each try begins its own; a use case is one
 * transaction, or several of which each may be done twice. Inside the transaction of another use case, that one is done again.
 */
@Permits({})
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class TriedAgain {

    private static final int TRIES = 3;

    /** With a wait for a row that took its five seconds, once more is enough. */
    private static final Duration ENOUGH = Duration.ofSeconds(8);

    private static final long LONGEST_PAUSE_NANOS = Duration.ofMillis(60).toNanos();
    private static final Logger LOG = Logger.getLogger(TriedAgain.class.getName());
    private static final AtomicLong COUNT = new AtomicLong();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object call(InvocationContext useCase) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return useCase.proceed();
        }
        long begun = System.nanoTime();
        for (int again = 1; ; again++) {
            try {
                return useCase.proceed();
            } catch (RuntimeException failure) {
                if (again > TRIES || System.nanoTime() - begun > ENOUGH.toNanos() || !Causes.isLostRace(failure)) {
                    throw failure;
                }
                count(useCase, failure);
                LockSupport.parkNanos(
                        ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS)); // not both at once again
            }
        }
    }

    private static void count(InvocationContext useCase, RuntimeException failure) {
        long times = COUNT.incrementAndGet();
        LOG.info(() -> "Tried again, the " + times + ". time since the start: "
                + useCase.getMethod().getDeclaringClass().getSimpleName() + "."
                + useCase.getMethod().getName() + " after "
                + Causes.first(failure).getMessage());
    }
}
