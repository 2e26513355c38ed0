package org.mirps.employment.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedMomentTest {

    private static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");

    private final List<PlanFault> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "America/Guatemala, 2026-12-03, 17:00, 2026-12-03T23:00:00Z",
        "America/Panama, 2026-12-03, 17:00, 2026-12-03T22:00:00Z",
        "America/Guatemala, 2026-12-31, 23:59:59, 2027-01-01T05:59:59Z",
        "UTC, 2028-02-29, 00:00, 2028-02-29T00:00:00Z",
        "Europe/Madrid, 2026-10-25, 02:30, 2026-10-25T00:30:00Z" // comes twice: the first
    })
    void itIsMeantInTheTimeZoneOfTheRound(String zone, String date, String time, Instant moment) {
        assertThat(new TypedMoment(date, time).read("due", ZoneId.of(zone), faults))
                .contains(moment);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", 17:00, dueDate, fault.date.blank",
        "'  ', 17:00, dueDate, fault.date.blank",
        "2026-12-03, , dueTime, fault.time.blank",
        "3/12/2026, 17:00, dueDate, fault.date.unreadable",
        "2026-02-30, 17:00, dueDate, fault.date.unreadable",
        "2027-02-29, 17:00, dueDate, fault.date.unreadable",
        "0206-12-03, 17:00, dueDate, fault.date.year",
        "2206-12-03, 17:00, dueDate, fault.date.year",
        "2026-12-03, 5 pm, dueTime, fault.time.unreadable",
        "2026-12-03, 24:00, dueTime, fault.time.unreadable",
        "2026-12-03, 17:60, dueTime, fault.time.unreadable"
    })
    void whatCannotBeReadIsSaidAtItsField(@Nullable String date, @Nullable String time, String field, String textKey) {
        assertThat(new TypedMoment(date, time).read("due", GUATEMALA, faults)).isEmpty();
        assertThat(faults).containsExactly(PlanFault.of(field, textKey));
    }

    @Test
    void bothFieldsAreSaidAtOnce() {
        new TypedMoment(null, "noon").read("opens", GUATEMALA, faults);
        assertThat(faults).extracting(PlanFault::field).containsExactly("opensDate", "opensTime");
    }

    @Test
    void aTimeThatTheClocksSkipIsNoMoment() {
        assertThat(new TypedMoment("2026-03-29", "02:30").read("due", ZoneId.of("Europe/Madrid"), faults))
                .isEmpty();
        assertThat(faults).containsExactly(PlanFault.of("dueTime", "fault.time.skipped"));
    }
}
