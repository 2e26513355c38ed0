package org.mirps.employment.platform.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many requests each program may make in a minute, which begins with the first of them. Counted by each server for itself; nothing is kept
 * of who has not asked for a minute.
 */
final class Quota {

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** Of whom something is kept at once. Where there are more, all begin anew: memory has an end, and one who asks under many names gains little by it. */
    private static final int MOST_KEPT = 10_000;

    private final int most;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    Quota(int most) {
        this.most = most;
    }

    /**
     * Where somebody stands after one more request.
     *
     * @param left how many more they may make; negative if this one was too many
     * @param seconds until they may make all again, at least 1
     */
    record Standing(int left, long seconds) {

        boolean isOver() {
            return left < 0;
        }
    }

    private record Window(Instant end, int made) {}

    /** Counts a request. */
    Standing ask(String who, Instant now) {
        makeRoom(now);
        Window window = windows.merge(
                who,
                new Window(now.plus(WINDOW), 1),
                (known, begun) -> now.isBefore(known.end()) ? new Window(known.end(), known.made() + 1) : begun);
        long millis = Duration.between(now, window.end()).toMillis();
        return new Standing(most - window.made(), Math.max(1, (millis + 999) / 1000));
    }

    private void makeRoom(Instant now) {
        if (windows.size() >= MOST_KEPT) {
            windows.values().removeIf(window -> !now.isBefore(window.end()));
            if (windows.size() >= MOST_KEPT) {
                windows.clear();
            }
        }
    }
}
