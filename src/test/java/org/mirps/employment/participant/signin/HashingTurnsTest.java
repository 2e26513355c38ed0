package org.mirps.employment.participant.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many passwords are hashed at a time, and who is turned away. */
class HashingTurnsTest {

    private final HashingTurns turns = new HashingTurns();
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();

    @AfterEach
    void stop() {
        end.countDown();
        people.shutdownNow();
    }

    @Test
    void fewPasswordsAreHashedAtATimeAndWhoFindsALongQueueIsTurnedAway() throws Exception {
        CountDownLatch begun = new CountDownLatch(HashingTurns.AT_ONCE);
        List<Future<Integer>> all = new ArrayList<>();
        for (int person = 0; person < HashingTurns.AT_ONCE; person++) {
            all.add(come(begun));
        }
        begun.await();
        for (int person = 0; person < HashingTurns.MOST_WAITING; person++) {
            all.add(come(begun));
        }
        while (turns.waiting() < HashingTurns.MOST_WAITING) {
            Thread.onSpinWait();
        }
        assertThat(running).hasValue(HashingTurns.AT_ONCE);
        assertThatThrownBy(() -> turns.take(() -> 0)).isInstanceOf(TooManyAtOnce.class);
        end.countDown();
        for (Future<Integer> each : all) {
            assertThat(each.get()).isBetween(1, HashingTurns.AT_ONCE);
        }
    }

    /** How many were at it then, this person included. */
    private Future<Integer> come(CountDownLatch begun) {
        return people.submit(() -> turns.take(() -> {
            int now = running.incrementAndGet();
            begun.countDown();
            await();
            running.decrementAndGet();
            return now;
        }));
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
