package org.mirps.employment.contribution.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** A transaction around a piece of work, for whoever has to hold something from before it begins until it is over. */
@ApplicationScoped
class OwnTransaction {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** @throws IllegalStateException inside of a transaction: it would see everything as it was before, and outlive what is held */
    void requireNone() {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("A transaction has begun already");
        }
    }

    /** Commits when the work is done, or undoes all of it. */
    @Transactional
    <T> T of(Supplier<T> work) {
        return work.get();
    }
}
