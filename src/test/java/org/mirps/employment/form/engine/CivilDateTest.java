package org.mirps.employment.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.StoredAnswers;
import org.mirps.employment.testing.Workbooks;

/** A civil date is that of the place where the form is filled, never the server's: in Guatemala it is yesterday from six in the evening on. */
class CivilDateTest {

    private static final String FORM = workbook(
            "type | name | label::es | label::en | constraint | calculation | default",
            "date | cutoff | C | C | . <= today() | |",
            "date | begun | B | B | | | today()",
            "calculate | word | | | | string('today()') |");

    @ParameterizedTest
    @CsvSource({
        "2025-11-29T02:00:00Z, America/Guatemala, 2025-11-28, 2025-11-29, 2025-11-28T20:00",
        "2025-11-29T06:00:00Z, America/Guatemala, 2025-11-29, 2025-11-30, 2025-11-29",
        "2025-11-29T02:00:00Z, UTC, 2025-11-29, 2025-11-30, 2025-11-29T02:00"
    })
    void todayIsThatOfTheRoundsZone(Instant now, ZoneId zone, String today, String tomorrow, String moment) {
        FormRun run = new JavaRosaEngine(Clock.fixed(now, ZoneOffset.UTC))
                .open(Workbooks.compiledText(FORM), new StoredAnswers(List.of(), Map.of(), Map.of()), zone);
        AnswerKey cutoff = AnswerKey.of("cutoff");
        run.answer(cutoff, today);
        assertThat(run.node(cutoff).valid()).isTrue();
        run.answer(cutoff, tomorrow);
        assertThat(run.node(cutoff).valid()).isFalse();
        assertThat(run.node(AnswerKey.of("begun")).value()).isEqualTo(today);
        assertThat(run.evaluate("now()")).isEqualTo(moment);
        assertThat(run.node(AnswerKey.of("word")).value()).isEqualTo("today()");
    }
}
