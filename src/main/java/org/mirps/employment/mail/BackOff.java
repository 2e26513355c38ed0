package org.mirps.employment.mail;

import java.time.Duration;

/** How long to wait before something that failed is tried again: longer each time, within bounds. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(4);

    private BackOff() {}

    /** @param tries how often it has failed, at least once */
    static Duration after(int tries) {
        return after(tries, FIRST, LONGEST);
    }

    /** Twice as long each time, from {@code first} to {@code longest}. */
    static Duration after(int tries, Duration first, Duration longest) {
        Duration pause = first;
        for (int i = 1; i < tries && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
