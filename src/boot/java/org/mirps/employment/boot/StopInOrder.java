package org.mirps.employment.boot;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, stopped in reverse order, once, when the process ends. */
final class StopInOrder {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopped;

    /** Remembers {@code part}; when the end has begun already, stops it at once. */
    synchronized <T extends AutoCloseable> T then(T part) throws StartFailure {
        if (stopped) {
            stop(part);
            throw new StartFailure(Said.in("stopped"));
        }
        started.push(part);
        return part;
    }

    synchronized void stopAll() {
        stopped = true;
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println(Said.in("not.stopped", part.getClass().getSimpleName(), e));
        }
    }
}
