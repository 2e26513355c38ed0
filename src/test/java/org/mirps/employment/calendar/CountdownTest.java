package org.mirps.employment.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.shared.Language;

/** Guatemala is six hours behind UTC all year. */
class CountdownTest {

    private static final String SESSION = "2026-12-15T15:00:00Z/2026-12-15T17:30:00Z[America/Guatemala]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-30T18:00:00Z | Dentro de 15 días | In 15 days
            2026-12-13T18:00:00Z | Dentro de 2 días  | In 2 days
            2026-12-15T05:59:59Z | Mañana            | Tomorrow
            2026-12-15T06:00:00Z | Hoy               | Today
            2026-12-15T14:59:59Z | Hoy               | Today
            2026-12-15T15:00:00Z | Hoy, en curso     | Today, under way
            2026-12-15T17:29:59Z | Hoy, en curso     | Today, under way
            2026-12-15T17:30:00Z | Su fecha ya pasó  | Its date has passed
            """)
    void aMomentIsCountedInDaysOfItsTimeZone(Instant now, String es, String en) {
        assertThat(said(SESSION, now, Language.ES)).isEqualTo(es);
        assertThat(said(SESSION, now, Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-05 | 2026-11-30T18:00:00Z | Dentro de 6 meses                      | In 6 months
            2027-01 | 2026-12-31T18:00:00Z | El mes próximo; falta fijar el día     | Next month; the day is still to be set
            2027-05 | 2027-05-31T18:00:00Z | Este mes; falta fijar el día           | This month; the day is still to be set
            2027-05 | 2027-06-01T05:59:59Z | Este mes; falta fijar el día           | This month; the day is still to be set
            2027-05 | 2027-06-01T06:00:00Z | Su fecha ya pasó                       | Its date has passed
            2028-02 | 2028-02-29T18:00:00Z | Este mes; falta fijar el día           | This month; the day is still to be set
            2027    | 2027-01-01T18:00:00Z | Este año; falta fijar la fecha         | This year; the date is still to be set
            2027?   | 2026-11-30T18:00:00Z | El año próximo; falta fijar la fecha   | Next year; the date is still to be set
            2028?   | 2026-11-30T18:00:00Z | Dentro de 2 años                       | In 2 years
            2026    | 2027-01-01T06:00:00Z | Su fecha ya pasó                       | Its date has passed
            """)
    void whatHasNoDayIsCountedInMonthsOrYearsOfTheRegion(String time, Instant now, String es, String en) {
        assertThat(said(time, now, Language.ES)).isEqualTo(es);
        assertThat(said(time, now, Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-15T15:00:00Z[America/Guatemala], 2026-12-15T22:00:00Z, true",
        "2026-12-15T15:00:00Z[America/Guatemala], 2026-12-16T06:00:00Z, false",
        "2026-12-15T15:00:00Z/2026-12-17T17:30:00Z[America/Guatemala], 2026-12-16T03:00:00Z, true",
        "2026-12, 2026-12-15T15:00:00Z, false",
        "2026, 2026-12-15T15:00:00Z, false"
    })
    void onlyWhatIsKnownByItsDayIsToday(String time, Instant now, boolean today) {
        assertThat(Countdown.of(EventTime.parse(time), now).isToday()).isEqualTo(today);
    }

    private static String said(String time, Instant now, Language language) {
        return new TimeWords(language).until(Countdown.of(EventTime.parse(time), now));
    }
}
