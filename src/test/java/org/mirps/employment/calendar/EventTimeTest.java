package org.mirps.employment.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.calendar.SampleEvents.GUATEMALA;
import static org.mirps.employment.calendar.SampleEvents.august21;

import java.time.Instant;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025",
                "2025?",
                "2025-06",
                "2025-08-21T15:00:00Z[America/Guatemala]",
                "2025-08-21T15:00:00Z/2025-08-21T18:00:00Z[America/Guatemala]"
            })
    void whatWasWrittenIsReadAgain(String text) {
        assertThat(EventTime.parse(text)).hasToString(text);
    }

    @Test
    void theYearAndMonthAreThoseOfItsTimeZone() {
        EventTime newYearsEve = EventTime.exact(Instant.parse("2026-01-01T03:00:00Z"), null, GUATEMALA);
        assertThat(newYearsEve.year()).isEqualTo(Year.of(2025));
        assertThat(newYearsEve.month()).contains(YearMonth.of(2025, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "15:00, 18:00, true",
        "17:59, 19:00, true",
        "18:00, 19:00, false",
        "14:00, 15:00, false",
        "14:00, 15:01, true",
        "16:00, , true",
        "15:00, , true",
        "18:00, , false"
    })
    void twoTimesOverlapWhereTheyHaveAMomentInCommon(String start, String end, boolean expected) {
        EventTime other = EventTime.exact(at(start), end == null ? null : at(end), GUATEMALA);
        assertThat(august21().overlaps(other)).isEqualTo(expected);
        assertThat(other.overlaps(august21())).isEqualTo(expected);
    }

    @Test
    void aMonthOverlapsNothing() {
        assertThat(EventTime.month(YearMonth.of(2026, 8)).overlaps(august21())).isFalse();
    }

    @Test
    void theClocksOfTheRegionShowWhatTheConceptNoteSays() {
        List<RegionalClock.Row> rows = RegionalClock.at(Instant.parse("2025-08-21T15:00:00Z"));
        assertThat(rows)
                .extracting(row -> row.time().toLocalTime())
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(10, 0), LocalTime.of(11, 0));
        assertThat(rows.get(0).places())
                .containsExactly("place.BZ", "place.CR", "place.SV", "place.GT", "place.HN", "place.MX");
        assertThat(rows.get(1).places()).containsExactly("place.MX-ROO", "place.PA");
        assertThat(rows.get(2).places()).containsExactly("place.DO");
    }

    private static Instant at(String time) {
        return Instant.parse("2026-08-21T" + time + ":00Z");
    }

    @Test
    void whatIsOverIsNotToCome() {
        Instant now = Instant.parse("2025-06-10T12:00:00Z");
        assertThat(EventTime.parse("2025-05").isToCome(now)).isFalse();
        assertThat(EventTime.parse("2025-06").isToCome(now)).isTrue();
        assertThat(EventTime.parse("2025?").isToCome(now)).isTrue();
        assertThat(EventTime.parse("2024").isToCome(now)).isFalse();
        assertThat(EventTime.parse("2025-06-10T11:00:00Z/2025-06-10T13:00:00Z[America/Guatemala]")
                        .isToCome(now))
                .isTrue();
        assertThat(EventTime.parse("2025-06-10T10:00:00Z/2025-06-10T11:00:00Z[America/Guatemala]")
                        .isToCome(now))
                .isFalse();
    }

    @Test
    void whatHasNoEndLastsUntilItsDayIsOver() {
        EventTime day = EventTime.parse("2025-06-10T15:00:00Z[America/Guatemala]");
        assertThat(day.isToCome(Instant.parse("2025-06-11T05:59:59Z"))).isTrue();
        assertThat(day.isToCome(Instant.parse("2025-06-11T06:00:00Z"))).isFalse();
    }

    @Test
    void theNextComesFirstAndWhatHasNoMonthLast() {
        assertThat(Stream.of("2026-01", "2025?", "2025-06-10T11:00:00Z[America/Guatemala]", "2025-06", "2025-07")
                        .sorted(Comparator.comparing(
                                text -> EventTime.parse(text).order())))
                .containsExactly("2025-06", "2025-06-10T11:00:00Z[America/Guatemala]", "2025-07", "2025?", "2026-01");
    }
}
