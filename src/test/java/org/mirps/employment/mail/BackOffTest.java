package org.mirps.employment.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void thePauseDoublesUntilItIsLongEnough() {
        assertThat(BackOff.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(BackOff.after(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(BackOff.after(8)).isEqualTo(Duration.ofMinutes(128));
        assertThat(BackOff.after(9)).isEqualTo(Duration.ofHours(4));
        assertThat(BackOff.after(1_000_000)).isEqualTo(Duration.ofHours(4));
    }

    /** A mail server that was away for an hour gets what waits at most five minutes after it is back. */
    @Test
    void whileNoMailServerIsThereNoPauseIsLongerThanFiveMinutes() {
        Duration first = Duration.ofSeconds(3);
        Duration longest = Duration.ofMinutes(5);
        Duration gone = Duration.ZERO;
        int failed = 0;
        while (gone.compareTo(Duration.ofHours(1)) < 0) {
            failed++;
            Duration pause = BackOff.after(failed, first, longest);
            assertThat(pause).isBetween(first, longest);
            gone = gone.plus(pause);
        }
        assertThat(failed).as("tries within an hour").isBetween(12, 25);
        assertThat(BackOff.after(failed, first, longest)).isEqualTo(longest);
    }
}
