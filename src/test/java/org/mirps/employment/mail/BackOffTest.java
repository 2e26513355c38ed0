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
}
