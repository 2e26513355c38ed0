package org.mirps.employment.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.FormScenario;

/** What the engine works out: relevance, requirement, constraints, calculations, cascades, defaults, words. */
class LogicTest {

    @Test
    void aQuestionIsShownOnlyInsideWhatIsShown() {
        var run = form(
                "type | name | label::es | label::en | relevant | required",
                "integer | age | E | A",
                "begin_group | outer | O | O | ${age} > 10",
                "begin_group | inner | I | I | ${age} > 20",
                "text | deep | D | D |  | yes",
                "end_group",
                "end_group");
        assertThat(run.isRelevant("deep")).isFalse();
        run.answer("age", 15);
        assertThat(run.isSectionRelevant("outer")).isTrue();
        assertThat(run.isSectionRelevant("inner")).isFalse();
        assertThat(run.problems()).isEmpty();
        run.answer("age", 21);
        assertThat(run.isRelevant("deep")).isTrue();
        assertThat(run.problems()).containsExactly("missing deep");
        run.answer("deep", "x").answer("age", 5);
        assertThat(run.value("deep")).as("kept aside").isEqualTo("x");
    }

    @Test
    void whatIsNotShownCountsAsBlankForOthers() {
        var run = form(
                "type | name | label::es | label::en | relevant | calculation",
                "select_one fruit | has | H | H",
                "integer | amount | A | A | ${has} = 'apple'",
                "calculate | total |  |  |  | coalesce(${amount}, 0) + 1");
        run.answer("has", "apple").answer("amount", 4);
        assertThat(run.value("total")).isEqualTo("5");
        assertThat(run.answer("has", "lemon").value("total")).isEqualTo("1");
        assertThat(run.answer("has", "apple").value("total")).isEqualTo("5");
    }

    @Test
    void aQuestionIsRequiredWhileItsExpressionHolds() {
        var run = form(
                "type | name | label::es | label::en | required | required_message::es | required_message::en | readonly",
                "integer | a | A | A",
                "text | b | B | B | ${a} > 1 | Falta b con ${a} | b is missing with ${a} | ${a} > 5");
        assertThat(run.isRequired("b")).isFalse();
        run.answer("a", 2);
        assertThat(run.isRequired("b")).isTrue();
        assertThat(run.problems()).containsExactly("missing b");
        assertThat(run.run().requiredMessage(AnswerKey.of("b"), Language.EN)).isEqualTo("b is missing with 2");
        run.answer("a", 6);
        assertThat(run.node("b").readOnly()).isTrue();
        assertThatThrownBy(() -> run.answer("b", "x")).isInstanceOf(UnknownAnswer.class);
    }

    @Test
    void whatBreaksItsConstraintIsKeptAndSaysWhy() {
        var run = form(
                "type | name | label::es | label::en | constraint | constraint_message::es | constraint_message::en",
                "integer | most | M | M",
                "integer | some | S | S | . <= ${most} | Hasta ${most} | Up to ${most}",
                "text | mail | M | M | regex(., '[^\\\\|]+@x') | |");
        run.answer("most", 3).answer("some", 4);
        assertThat(run.value("some")).isEqualTo("4");
        assertThat(run.isValid("some")).isFalse();
        assertThat(run.message("some", Language.ES)).isEqualTo("Hasta 3");
        assertThat(run.message("some", Language.EN)).isEqualTo("Up to 3");
        assertThat(run.message("mail", Language.EN)).isEmpty();
        assertThat(run.answer("most", 4).isValid("some")).isTrue();
        assertThat(run.answer("mail", "a@x").isValid("mail")).isTrue();
    }

    @Test
    void aCascadeNarrowsTheChoicesAndKeepsWhatWasChosen() {
        var run = form(
                "type | name | label::es | label::en | choice_filter",
                "text | colour | C | C",
                "select_one fruit | one | O | O | colour = ${colour}",
                "select_multiple fruit | many | M | M | colour = ${colour} or selected(${one}, name)");
        assertThat(run.choices("one")).isEmpty();
        run.answer("colour", "red");
        assertThat(run.choices("one")).containsExactly("apple", "cherry");
        run.answer("one", "apple").answer("many", "apple cherry");
        assertThat(run.problems()).isEmpty();
        run.answer("colour", "yellow");
        assertThat(run.choices("one")).containsExactly("lemon");
        assertThat(run.choices("many")).containsExactly("apple", "lemon");
        assertThat(run.value("one")).isEqualTo("apple");
        assertThat(run.value("many")).isEqualTo("apple cherry");
        assertThat(run.problems()).containsExactly("invalid one", "invalid many");
        assertThat(run.reopened().problems()).containsExactly("invalid one", "invalid many");
        assertThat(run.answer("colour", "red").problems()).isEmpty();
    }

    @Test
    void calculationsGoOnInTheOrderOfTheirNeeds() {
        var run = form(
                "type | name | label::es | label::en | calculation",
                "calculate | last |  |  | ${middle} * 10",
                "calculate | middle |  |  | ${given} + 1",
                "integer | given | G | G");
        assertThat(run.answer("given", 4).value("last")).isEqualTo("50");
        assertThat(run.answer("given", null).value("last")).isNull();
    }

    @Test
    void numbersAreWrittenWithoutExponentAndSuperfluousZeros() {
        var run = form("type | name | label::es | label::en", "decimal | a | A | A", "decimal | b | B | B");
        run.answer("a", "3").answer("b", "4");
        assertThat(run.evaluate("${a} div ${b}")).isEqualTo("0.75");
        assertThat(run.evaluate("${a} * 4")).isEqualTo("12");
        assertThat(run.evaluate("${a} * 10000000000")).isEqualTo("30000000000");
        assertThat(run.evaluate("${a} div 1000000")).isEqualTo("0.000003");
        assertThat(run.evaluate("${a} div 0")).isNull();
        assertThat(run.evaluate("'x' * 2")).isNull();
        assertThat(run.evaluate("''")).isNull();
        assertThat(run.evaluate("${a} > 2")).isEqualTo("true");
        assertThatThrownBy(() -> run.evaluate("${a} +")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> run.evaluate("${nobody}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDefaultStandsUntilSomethingIsStored() {
        var run = form(
                "type | name | label::es | label::en | default | calculation",
                "integer | fixed | F | F | 7 |",
                "date | day | D | D | today() |",
                "integer | next | N | N | ${fixed} + 1 |",
                "calculate | sum |  |  |  | ${fixed} + ${next}");
        assertThat(run.value("fixed")).isEqualTo("7");
        assertThat(run.value("day"))
                .isEqualTo(LocalDate.now(ZoneId.systemDefault()).toString());
        assertThat(run.value("next")).isEqualTo("8");
        assertThat(run.value("sum")).isEqualTo("15");
        run.stored("fixed", null).stored("next", null).stored("day", "2020-01-01");
        assertThat(run.value("fixed")).isNull();
        assertThat(run.value("next")).isNull();
        assertThat(run.value("day")).isEqualTo("2020-01-01");
        assertThat(run.value("sum")).isNull();
    }

    @Test
    void aFixedDefaultIsReadLikeAnAnswer() {
        var run = form(
                "type | name | label::es | label::en | default",
                "decimal | exact | E | E | 12345678901234567.890",
                "integer | whole | W | W | 007",
                "select_multiple fruit | ticked | T | T | lemon apple lemon");
        assertThat(run.value("exact")).isEqualTo("12345678901234567.89");
        assertThat(run.value("whole")).isEqualTo("7");
        assertThat(run.value("ticked")).isEqualTo("apple lemon");
    }

    @Test
    void wordsAreFilledInInBothLanguages() {
        var run = form(
                "type | name | label::es | label::en | hint::es | hint::en | calculation",
                "text | name | Nombre | Name",
                "begin_group | g | Datos de ${name} | Data of ${name} | Todo sobre ${name} | All about ${name}",
                "decimal | big | ¿${name} & <co>? | ${name} & <co>? | Es ${twice} | |",
                "end_group",
                "calculate | twice |  |  |  |  | ${big} * 2");
        run.answer("name", "Ana").answer("big", "12345678.25");
        assertThat(run.label("big", Language.ES)).isEqualTo("¿Ana & <co>?");
        assertThat(run.label("big", Language.EN)).isEqualTo("Ana & <co>?");
        assertThat(run.label("g", Language.EN)).isEqualTo("Data of Ana");
        assertThat(run.hint("g", Language.EN)).isEqualTo("All about Ana");
        assertThat(run.hint("big", Language.ES)).isEqualTo("Es 24,691,356.5");
        assertThat(run.hint("big", Language.EN)).as("no translation").isEqualTo("Es 24,691,356.5");
        assertThat(run.hint("name", Language.ES)).isEmpty();
        run.answer("name", "${0} ${name} \\1");
        assertThat(run.label("big", Language.EN)).isEqualTo("${0} ${name} \\1 & <co>?");
    }

    @Test
    void aValueWithinATextIsSaidByTheTypeOfItsQuestion() {
        var run = form(
                "type | name | label::es | label::en | unit",
                "time | hour | Hora | Hour |",
                "date | day | Día | Day |",
                "dateTime | moment | Momento | Moment |",
                "integer | year | Año | Year | year",
                "integer | people | Personas | People | persons",
                "text | code | Código | Code |",
                "note | said | ${hour}; ${day}; ${moment} | ${hour}; ${day}; ${moment} |",
                "note | counted | ${year}: ${people} (${code}) | ${year}: ${people} (${code}) |");
        run.answer("hour", "00:00").answer("day", "2025-04-02").answer("moment", "2025-04-02T00:00");
        assertThat(run.label("said", Language.EN)).isEqualTo("00:00; 2 April 2025; 2 April 2025, 00:00");

        run.answer("hour", "06:30");
        assertThat(run.label("said", Language.ES)).startsWith("06:30; 2 de abril de 2025; ");
        run.answer("year", "2025").answer("people", "38500000").answer("code", "06:30");
        assertThat(run.label("counted", Language.ES)).isEqualTo("2025: 38,500,000 (06:30)");
    }

    @Test
    void orOtherAsksWhatTheOtherIs() {
        var run = form("type | name | label::es | label::en", "select_one fruit or_other | a | A | A");
        assertThat(run.choices("a")).containsExactly("apple", "cherry", "lemon", "other");
        assertThat(run.isRelevant("a_other")).isFalse();
        assertThat(run.answer("a", "other").isRelevant("a_other")).isTrue();
    }

    @Test
    void aPrefilledQuestionComesFromOurSide() {
        String text = workbook(
                "type | name | label::es | label::en | prefill", "select_one fruit | a | A | A | organisation.country");
        var run = FormScenario.ofText(text).stored("a", "lemon");
        assertThat(run.value("a")).as("nothing stored counts").isNull();
        assertThat(run.as("apple").value("a")).isEqualTo("apple");
        assertThat(run.node("a").readOnly()).isTrue();
        assertThatThrownBy(() -> run.answer("a", "lemon")).isInstanceOf(UnknownAnswer.class);
    }

    private static FormScenario form(String... survey) {
        return FormScenario.ofText(workbook(survey));
    }
}
