package org.mirps.employment.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times are those of Guatemala; 30 November 2026 is a Monday. */
class MailRhythmTest {

    private static final ZoneId ZONE = ZoneId.of("America/Guatemala");

    @ParameterizedTest
    @CsvSource({
        // within the day, after what belongs together has had its time
        "AT_ONCE, 2026-11-30T10:00:00, 2026-11-30T10:01:59, false",
        "AT_ONCE, 2026-11-30T10:00:00, 2026-11-30T10:02:00, true",
        // the evening and the night are quiet
        "AT_ONCE, 2026-11-30T19:58:00, 2026-11-30T20:00:00, false",
        "AT_ONCE, 2026-11-30T22:00:00, 2026-12-01T06:59:59, false",
        "AT_ONCE, 2026-11-30T22:00:00, 2026-12-01T07:00:00, true",
        // the next morning, once
        "DAILY, 2026-11-30T06:59:00, 2026-11-30T07:00:00, true",
        "DAILY, 2026-11-30T07:00:00, 2026-11-30T23:00:00, false",
        "DAILY, 2026-11-30T07:00:00, 2026-12-01T06:59:59, false",
        "DAILY, 2026-11-30T07:00:00, 2026-12-01T07:00:00, true",
        // a server that stood still writes when it goes again
        "DAILY, 2026-11-28T10:00:00, 2026-11-30T03:00:00, true",
        // Mondays
        "WEEKLY, 2026-11-30T06:59:00, 2026-11-30T07:00:00, true",
        "WEEKLY, 2026-11-30T08:00:00, 2026-12-06T23:00:00, false",
        "WEEKLY, 2026-11-30T08:00:00, 2026-12-07T06:59:00, false",
        "WEEKLY, 2026-11-30T08:00:00, 2026-12-07T07:00:00, true",
        "WEEKLY, 2026-11-22T08:00:00, 2026-11-30T06:00:00, true",
        "NEVER, 2026-01-01T00:00:00, 2026-11-30T12:00:00, false"
    })
    void mailComesWhenItIsWanted(MailRhythm rhythm, LocalDateTime since, LocalDateTime now, boolean due) {
        assertThat(rhythm.isDue(at(since), at(now), ZONE)).isEqualTo(due);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
