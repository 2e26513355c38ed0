package org.mirps.employment.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.form.UnreadableAnswer;
import org.mirps.employment.testing.FormScenario;

/** How typed text becomes a value, type by type. */
class AnswersTest {

    private final FormScenario run = FormScenario.ofText(workbook(
            "type | name | label::es | label::en | default | parameters | readonly | calculation | constraint",
            "text | text | T | T",
            "integer | whole | W | W",
            "decimal | part | P | P",
            "date | day | D | D",
            "time | hour | H | H",
            "dateTime | moment | M | M",
            "select_one fruit | one | O | O",
            "select_multiple fruit | many | M | M",
            "range | stars | S | S |  | start=0 end=5 step=1",
            "range | share | S | S |  | start=0 end=1 step=0.1 | | | . != 0.5",
            "acknowledge | agreed | A | A",
            "file | paper | F | F",
            "image | photo | F | F",
            "note | note | N | N",
            "calculate | twice |  |  |  |  |  | ${whole} * 2",
            "integer | counted | C | C |  |  |  | ${whole} + 1",
            "text | fixed | F | F | as is |  | yes",
            "hidden | secret |  |  | abc",
            "today | today |  | "));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | two  words | two  words",
                "whole | 0042 | 42",
                "whole | -7 | -7",
                "whole | +7 | 7",
                "whole | -2147483648 | -2147483648",
                "part | 12.50 | 12.5",
                "whole | 61,200 | 61200",
                "whole | 1 000 | 1000",
                "part | 12,5 | 12.5",
                "part | 1.000,5 | 1000.5",
                "part | 1,000,000 | 1000000",
                "part | 3.1250 | 3.125",
                "part | -0,0 | 0",
                "part | 1000000000000.01 | 1000000000000.01",
                "part | 7. | 7",
                "part | 100 | 100",
                "day | 2024-02-29 | 2024-02-29",
                "hour | 07:05 | 07:05",
                "moment | 2025-04-02T23:59 | 2025-04-02T23:59",
                "one | cherry | cherry",
                "many | lemon apple | apple lemon",
                "many | lemon lemon | lemon",
                "stars | 3 | 3",
                "share | 0,3 | 0.3",
                "agreed | OK | OK",
                "paper | a1b2c3 | a1b2c3",
            })
    void readableTextBecomesACanonicalValue(String question, String typed, String canonical) {
        assertThat(run.answer(question, "  " + typed + " ").value(question)).isEqualTo(canonical);
        assertThat(run.reopened().value(question)).isEqualTo(canonical);
        assertThat(run.isValid(question)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whole | abc | NOT_AN_INTEGER",
                "whole | 1.7 | NOT_AN_INTEGER",
                "whole | 1.000 | ONE_NUMBER_OR_ANOTHER",
                "whole | 2147483648 | INTEGER_TOO_LARGE",
                "whole | -99999999999 | INTEGER_TOO_LARGE",
                "part | 61,200 | ONE_NUMBER_OR_ANOTHER",
                "part | 3.100 | ONE_NUMBER_OR_ANOTHER",
                "part | 1,00,000 | NOT_A_DECIMAL",
                "part | 0.123456789012345678901234567890 | TOO_MANY_DIGITS",
                "part | 1e3 | NOT_A_DECIMAL",
                "part | , | NOT_A_DECIMAL",
                "day | 31/01/2025 | NOT_A_DATE",
                "day | 2025-02-29 | NOT_A_DATE",
                "day | 0202-02-28 | YEAR_UNLIKELY",
                "moment | 2500-01-01T10:00 | YEAR_UNLIKELY",
                "hour | 24:00 | NOT_A_TIME",
                "moment | 2025-04-02 | NOT_A_DATETIME",
                "one | pear | NOT_A_CHOICE",
                "many | apple pear | NOT_A_CHOICE",
                "stars | 3.5 | NOT_AN_INTEGER",
                "agreed | yes | NOT_A_CHOICE"
            })
    void unreadableTextIsRefusedAndChangesNothing(String question, String typed, String reason) {
        Object before = run.run().nodes();
        assertThatThrownBy(() -> run.answer(question, typed))
                .isInstanceOfSatisfying(
                        UnreadableAnswer.class,
                        refusal -> assertThat(refusal.textKey()).endsWith("." + reason));
        assertThat(run.run().nodes()).isEqualTo(before);
    }

    @Test
    void aTextOfMoreThanTwentyThousandCharactersIsTooLong() {
        assertThat(run.answer("text", "x".repeat(20_000)).value("text")).hasSize(20_000);
        assertThatThrownBy(() -> run.answer("text", "x".repeat(20_001))).hasMessageContaining("TOO_LONG");
    }

    @Test
    void blankTextClearsAnAnswer() {
        assertThat(run.answer("whole", 5).answer("whole", "  ").value("whole")).isNull();
        assertThat(run.value("twice")).isNull();
    }

    @Test
    void onlyQuestionsForPeopleAreAnswered() {
        for (String question : new String[] {"note", "twice", "counted", "fixed", "secret", "today", "nobody"}) {
            assertThatThrownBy(() -> run.answer(question, "1")).as(question).isInstanceOf(UnknownAnswer.class);
        }
        AnswerKey elsewhere = new AnswerKey(RowId.random(), "text");
        assertThatThrownBy(() -> run.run().answer(elsewhere, "x")).isInstanceOf(UnknownAnswer.class);
        assertThat(run.node("counted").readOnly()).isTrue();
        assertThat(run.node("fixed").readOnly()).isTrue();
    }

    @Test
    void aRangeAllowsWhatLiesWithinItAndItsOwnConstraint() {
        assertThat(run.answer("stars", 6).isValid("stars")).isFalse();
        assertThat(run.answer("stars", 5).isValid("stars")).isTrue();
        assertThat(run.answer("share", "1.1").isValid("share")).isFalse();
        assertThat(run.answer("share", "0.5").isValid("share")).isFalse();
        assertThat(run.answer("share", "0.6").isValid("share")).isTrue();
    }

    @Test
    void theFormFillsInItsOwnValues() {
        assertThat(run.value("fixed")).isEqualTo("as is");
        assertThat(run.value("secret")).isEqualTo("abc");
        assertThat(run.value("today"))
                .isEqualTo(LocalDate.now(java.time.ZoneId.systemDefault()).toString());
        run.answer("whole", 2_000_000_000);
        assertThat(run.value("twice")).isEqualTo("4000000000");
    }

    @Test
    void aStoredValueThatFitsTheTypeNoMoreIsKeptAndInvalid() {
        run.stored("whole", "many").stored("one", "pear");
        assertThat(run.value("whole")).isEqualTo("many");
        assertThat(run.isValid("whole")).isFalse();
        assertThat(run.value("twice")).isNull();
        assertThat(run.problems()).containsExactly("invalid whole", "invalid one");
        assertThat(run.answer("whole", 3).isValid("whole")).isTrue();
    }
}
