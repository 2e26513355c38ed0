package org.mirps.employment.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.RulesTakeTooLong;
import org.mirps.employment.form.StoredAnswers;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.FormScenario;
import org.mirps.employment.testing.Workbooks;

/** What a form asks of the engine is a program of others: it ends. */
class BoundedRulesTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    @Test
    void aPatternThatDoesNotDecideInTimeDoesNotMatch() {
        var run = form("type | name | label::es | label::en | constraint", "text | a | A | A | regex(., '(.*,){25}P')");
        assertTimeoutPreemptively(
                SOON, () -> run.answer("a", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27"));
        assertThat(run.value("a")).startsWith("1,2,3");
        assertThat(run.problems()).containsExactly("invalid a");
    }

    @ParameterizedTest
    @CsvSource({
        "[A-Z]{3}-\\d+, ABC-12",
        "[A-Z]{3}-\\d+, ABC-",
        "^[^@]+@[^@]+$, a@b.example",
        "(?i)sí|no, SÍ",
        "(a|b)\\1, aa",
        "(a|b)\\1, ab",
        "'', ''"
    })
    void aPatternThatDecidesAnswersAsBefore(String pattern, String text) {
        var run = form(
                "type | name | label::es | label::en | calculation",
                "text | a | A | A",
                "calculate | fits |  |  | string(regex(${a}, '" + pattern.replace("|", "\\|") + "'))");
        run.answer("a", text);
        assertThat(run.value("fits")).isEqualTo(String.valueOf(Pattern.matches(pattern, text)));
    }

    @Test
    void theWordInATextStaysAWord() {
        var run = form(
                "type | name | label::es | label::en | calculation",
                "text | a | regex(a) | regex(a)",
                "calculate | said |  |  | concat('regex(', ${a}, \"regex(\")");
        assertThat(run.answer("a", "x").value("said")).isEqualTo("regex(xregex(");
        assertThat(run.label("a", Language.EN)).isEqualTo("regex(a)");
    }

    @Test
    void rulesThatLookFromEveryRowAtEveryRowAreStopped() {
        String[] survey = Stream.concat(
                        Stream.of(
                                "type | name | label::es | label::en | calculation",
                                "begin_repeat | r | R | R",
                                "integer | n | N | N"),
                        Stream.concat(
                                IntStream.range(0, 300)
                                        .mapToObj(i -> "calculate | c" + i + " |  |  | count(/data/r[n + " + i
                                                + " > 3 or n = 7])"),
                                Stream.of("end_repeat")))
                .toArray(String[]::new);
        List<RepeatRow> rows = IntStream.range(0, 400)
                .mapToObj(i -> new RepeatRow(RowId.random(), "r", RowId.ROOT, i))
                .toList();
        CompiledForm heavy = Workbooks.compiledText(workbook(survey));
        assertTimeoutPreemptively(
                Patience.ENOUGH.multipliedBy(4),
                () -> assertThatThrownBy(() -> new JavaRosaEngine(Clock.systemUTC())
                                .open(heavy, new StoredAnswers(rows, Map.of(), Map.of()), ZoneOffset.UTC))
                        .hasRootCauseInstanceOf(RulesTakeTooLong.class));
    }

    private static FormScenario form(String... survey) {
        return FormScenario.ofText(workbook(survey));
    }
}
