package org.mirps.employment.platform.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Whether the database answers now, asked past the pool: a pool that is waited for, or whose connections hang, says nothing about the
 * database. However many ask, one question is on its way at a time, so asking costs the database nothing.
 */
@ApplicationScoped
public class DatabasePulse {

    private static final Duration WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWER_HOLDS = Duration.ofMillis(500);

    @Inject
    DirectConnections connections;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable FutureTask<Boolean> question;
    private long askedAt;

    /** Answers within two seconds, also when the database has stopped or its network swallows everything. */
    boolean beats() {
        try {
            return question().get(WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The one on its way, or the last one while it holds, or a new one. */
    private synchronized FutureTask<Boolean> question() {
        long now = System.nanoTime();
        if (question == null || (question.isDone() && now - askedAt > ANSWER_HOLDS.toNanos())) {
            question = new FutureTask<>(this::ask);
            askedAt = now;
            threads.newThread(question).start();
        }
        return question;
    }

    private boolean ask() throws SQLException {
        try (var connection = connections.open(WITHIN)) {
            return connection.isValid((int) WITHIN.toSeconds());
        }
    }
}
