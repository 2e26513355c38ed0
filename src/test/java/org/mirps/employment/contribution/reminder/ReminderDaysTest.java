package org.mirps.employment.contribution.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderDaysTest {

    @Test
    void daysAreReadAsPeopleTypeThem() {
        assertThat(ReminderDays.typed(" 1, 14;7 7 ").before()).containsExactly(14, 7, 1);
        assertThat(ReminderDays.typed("14, 7, 1").text()).isEqualTo("14, 7, 1");
        assertThat(ReminderDays.typed("  ").before()).isEmpty();
        assertThat(ReminderDays.typed(ReminderDays.USUAL.text())).isEqualTo(ReminderDays.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "91", "7 días", "-1", "1,2,3,4,5,6,7", "1.5", "999999999999", ", ,"})
    void whatIsNoListOfDaysIsRefused(String typed) {
        assertThatThrownBy(() -> ReminderDays.typed(typed)).isInstanceOf(ReminderDaysNotPossible.class);
    }

    /** Due on the 30th at noon, opened on the 10th. */
    @ParameterizedTest
    @CsvSource({
        "7, 2026-11-23T11:59:59Z, false",
        "7, 2026-11-23T12:00:00Z, true",
        "7, 2026-11-24T11:59:59Z, true",
        "7, 2026-11-24T12:00:00Z, false", // a server that stood still says nothing that is not so any more
        "1, 2026-11-29T12:00:00Z, true",
        "21, 2026-11-10T12:00:00Z, false" // nobody could know of the round by then
    })
    void aReminderHasItsDay(int days, Instant now, boolean due) {
        assertThat(ReminderRecords.isNow(
                        Instant.parse("2026-11-30T12:00:00Z"), days, Instant.parse("2026-11-10T08:00:00Z"), now))
                .isEqualTo(due);
    }
}
