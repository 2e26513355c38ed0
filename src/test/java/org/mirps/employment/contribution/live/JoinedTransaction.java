package org.mirps.employment.contribution.live;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.Callable;

/** The same as in the product, unless a test undoes what it does: then drafts are also held inside of the transaction that it has begun. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class JoinedTransaction extends OwnTransaction {

    private static final ThreadLocal<Boolean> JOINS = ThreadLocal.withInitial(() -> false);

    /** Lets this thread do so during a piece of work. */
    public static <T> T during(Callable<T> work) throws Exception {
        JOINS.set(true);
        try {
            return work.call();
        } finally {
            JOINS.remove();
        }
    }

    @Override
    void requireNone() {
        if (!JOINS.get()) {
            super.requireNone();
        }
    }
}
