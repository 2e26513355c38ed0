package org.mirps.employment.testing;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be done when the test JVM ends, last one first. */
final class AtEnd {

    private static final Deque<Runnable> TASKS = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtEnd::runAll, "clean up"));
    }

    private AtEnd() {}

    static synchronized void run(Runnable task) {
        TASKS.push(task);
    }

    private static synchronized void runAll() {
        for (Runnable task : TASKS) {
            try {
                task.run();
            } catch (RuntimeException | AssertionError e) {
                e.printStackTrace();
            }
        }
    }
}
