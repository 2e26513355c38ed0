package org.mirps.employment.form.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.settings;
import static org.mirps.employment.testing.Workbooks.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.indicator.IndicatorObservation.Gap;
import org.mirps.employment.testing.FormScenario;

/**
 * What a contribution gives for an indicator, and why it gives nothing. An observation in short: row and category where there are any,
 * then the value, the reason why it is missing, or what else is being looked at.
 */
class IndicatorEvaluatorTest {

    private static final String FORM = sheet(
                    "survey",
                    "type | name | label | relevant | calculation | choice_filter | observation_status",
                    "begin_group | figures | F",
                    "integer | year | Y",
                    "select_one yes_no | exists | E",
                    "select_one kind | kind | K",
                    "integer | people | P | ${kind} != 'not_available' | | | kind",
                    "integer | women | W | ${kind} != 'not_available' | | | kind",
                    "calculate | men | | | if(${people} >= 0 and ${women} >= 0, ${people} - ${women}, '')",
                    "integer | offices | O | ${exists} = 'yes'",
                    "select_multiple fruit | sold | S | ${exists} = 'yes'",
                    "select_multiple fruit | sweet | T |  |  | selected(${sold}, name)",
                    "text | remark | R",
                    "date | due | D",
                    "end_group",
                    "begin_group | markets | M | ${exists} = 'yes'",
                    "begin_repeat | stall | S",
                    "text | stall_name | N",
                    "select_one fruit | fruit | F",
                    "select_multiple fruit | fruits | F",
                    "select_one kind | stall_kind | K",
                    "integer | kilos | K | ${stall_kind} != 'not_available' | | | stall_kind",
                    "integer | price | P",
                    "end_repeat",
                    "calculate | all_kilos | | | sum(${kilos})",
                    "end_group")
            + sheet(
                    "choices",
                    "list_name | name | label",
                    "yes_no | yes | Sí",
                    "yes_no | no | No",
                    "yes_no | no_info | ?",
                    "kind | official | O",
                    "kind | provisional | P",
                    "kind | estimate | E",
                    "kind | not_available | N",
                    "fruit | apple | A",
                    "fruit | cherry | C",
                    "fruit | lemon | L",
                    "fruit | no_info | ?")
            + settings();

    private static final String COLUMNS = "code | label | chart | aggregation | expression";

    // Once for the contribution

    @Test
    void aNumberIsTheValueOfItsExpression() {
        assertThat(values(indicator("${people} * 2", "sum").answer("people", 21)))
                .containsExactly("42");
    }

    @Test
    void zeroIsAValue() {
        assertThat(values(indicator("${people}", "sum").answer("people", 0))).containsExactly("0");
    }

    @Test
    void aConditionIsOneOrZero() {
        FormScenario run = indicator("${exists} = 'yes'", "share", "pie");
        assertThat(values(run.answer("exists", "yes"))).containsExactly("1");
        assertThat(values(run.answer("exists", "no"))).containsExactly("0");
    }

    @Test
    void wordsAreChoicesDatesOrText() {
        assertThat(words(indicator("${sold}", "distribution")
                        .answer("exists", "yes")
                        .answer("sold", "apple lemon")))
                .containsExactly("apple lemon");
        assertThat(words(indicator("${due}", "list", "timeline").answer("due", "2025-08-21")))
                .containsExactly("2025-08-21");
        assertThat(words(indicator("${remark}", "list", "table").answer("remark", "no_info yet")))
                .as("of a text, words that a choice has too are words")
                .containsExactly("no_info yet");
    }

    @Test
    void longWordsAreCutAndNeverStopASubmission() {
        FormScenario run = indicator("${remark}", "list", "table").answer("remark", "x".repeat(20_000));
        assertThat(run.indicator("I").get(0).words())
                .hasSize(IndicatorEvaluator.WORDS_CHARACTERS)
                .endsWith("x…");
    }

    @Test
    void aRatioKeepsBothItsNumbers() {
        assertThat(values(ratio("${women}", "${people}").answer("women", 30).answer("people", 40)))
                .containsExactly("30/40");
    }

    @Test
    void aRatioOverZeroIsMissing() {
        FormScenario run = ratio("${women}", "${people}")
                .answer("kind", "official")
                .answer("women", 0)
                .answer("people", 0);
        assertThat(gaps(run)).containsExactly(Gap.NOT_ASKED);
    }

    @Test
    void aRatioWithoutItsDenominatorIsMissing() {
        assertThat(gaps(ratio("${women}", "${people}").answer("women", 30))).containsExactly(Gap.NOT_ANSWERED);
    }

    @Test
    void theRuleOfMissingComesBeforeTheExpression() {
        FormScenario run = with("missing", "${people} < 20", "${people}", "sum");
        assertThat(gaps(run.answer("people", 19).answer("kind", "official"))).containsExactly(Gap.NOT_ASKED);
        assertThat(values(run.answer("people", 20))).containsExactly("20");
    }

    @Test
    void aFlagIsRaisedWhereItsConditionHoldsAndThereIsAValue() {
        FormScenario run = with("flag", "not(${people} <= 100)", "${people}", "sum");
        assertThat(run.answer("people", 100).indicator("I")).noneMatch(IndicatorObservation::flagged);
        assertThat(run.answer("people", 101).indicator("I")).allMatch(IndicatorObservation::flagged);
        assertThat(run.answer("people", null).indicator("I")).noneMatch(IndicatorObservation::flagged);
    }

    @Test
    void thePeriodIsWhatWasAnswered() {
        FormScenario run = with("period", "${year}", "${people}", "sum");
        assertThat(run.indicator("I").get(0).period()).isEmpty();
        assertThat(run.answer("year", 2024).indicator("I").get(0).period()).isEqualTo("2024");
    }

    @Test
    void anExpressionThatFailsOnTheseAnswersLeavesAGap() {
        FormScenario run = indicator("date(${remark}) > date('2025-01-01')", "count");
        assertThat(gaps(run.answer("remark", "2025-99-99"))).hasSize(1).doesNotContainNull();
    }

    @Test
    void aNumberBeyondWhatCanBeStoredLeavesAGap() {
        assertThat(values(indicator("${people} * 10000000000", "sum").answer("people", 2_000_000_000)))
                .containsExactly("20000000000000000000");
        assertThat(gaps(indicator("${people} * 1000000000000", "sum").answer("people", 2_000_000_000)))
                .hasSize(1)
                .doesNotContainNull();
    }

    // Why there is nothing

    @Test
    void whatWasNotAskedIsToldFromWhatWasNotAnswered() {
        FormScenario run = indicator("${offices}", "sum");
        assertThat(gaps(run.answer("exists", "no"))).containsExactly(Gap.NOT_ASKED);
        assertThat(gaps(run.answer("exists", "yes"))).containsExactly(Gap.NOT_ANSWERED);
    }

    @Test
    void aCountryThatSaysThatItHasNoDataIsToldFromBoth() {
        assertThat(gaps(indicator("${exists}", "distribution", "pie").answer("exists", "no_info")))
                .containsExactly(Gap.NO_DATA);
        assertThat(gaps(indicator("${people}", "sum").answer("kind", "not_available")))
                .as("said by the question about the kind of data, which hides the number")
                .containsExactly(Gap.NO_DATA);
        assertThat(gaps(indicator("${men}", "sum").answer("kind", "not_available")))
                .as("through a calculation")
                .containsExactly(Gap.NO_DATA);
    }

    @Test
    void theReasonMayStandInTheRuleOfMissing() {
        FormScenario run = with("missing", "${exists} != 'yes'", "count-selected(${sold})", "sum");
        assertThat(gaps(run.answer("exists", "no_info"))).containsExactly(Gap.NO_DATA);
    }

    @Test
    void aConditionAboutAnswersThatNobodyGaveIsNoNo() {
        FormScenario run = indicator("selected(${sold}, 'apple')", "share", "pie");
        assertThat(gaps(run.answer("exists", "no"))).containsExactly(Gap.NOT_ASKED);
        assertThat(gaps(run.answer("exists", "yes"))).containsExactly(Gap.NOT_ANSWERED);
        assertThat(gaps(run.answer("sold", "no_info"))).containsExactly(Gap.NO_DATA);
        assertThat(values(run.answer("sold", "lemon"))).containsExactly("0");
    }

    @Test
    void aConditionMaySpeakOfAnswersThatAreNotThereByItsRuleOfMissing() {
        FormScenario run =
                with("missing", "${exists} = ''", "${exists} = 'yes' and selected(${sold}, 'apple')", "share");
        assertThat(gaps(run)).containsExactly(Gap.NOT_ANSWERED);
        assertThat(values(run.answer("exists", "no"))).containsExactly("0");
    }

    // How certain it is

    @Test
    void theKindOfDataIsTheStatus() {
        FormScenario run = indicator("${people}", "sum").answer("people", 5);
        assertThat(statuses(run)).containsExactly(ObservationStatus.A);
        assertThat(statuses(run.answer("kind", "provisional"))).containsExactly(ObservationStatus.P);
        assertThat(statuses(run.answer("people", null))).containsExactly(ObservationStatus.M);
    }

    @Test
    void aCalculationIsAsCertainAsWhatItIsMadeOf() {
        FormScenario run = indicator("${men} + 1", "sum")
                .answer("kind", "estimate")
                .answer("people", 5)
                .answer("women", 3);
        assertThat(statuses(run)).containsExactly(ObservationStatus.E);
    }

    @Test
    void aSumIsAsCertainAsItsLeastCertainRow() {
        FormScenario run = indicator("${all_kilos}", "sum").answer("exists", "yes");
        stall(run, 1, "apple", 5).answer("stall[1]/stall_kind", "official");
        stall(run, 2, "lemon", 7).answer("stall[2]/stall_kind", "provisional");
        run.add("stall").answer("stall[3]/stall_kind", "not_available");
        assertThat(values(run)).containsExactly("12");
        assertThat(statuses(run)).as("what is not available is not in it").containsExactly(ObservationStatus.P);
    }

    // For each choice

    @Test
    void eachChoiceOfASelectIsACategory() {
        FormScenario run = by("sold", "").answer("exists", "yes").answer("sold", "apple lemon");
        assertThat(values(run)).containsExactly("apple 1", "cherry 0", "lemon 1");
    }

    @Test
    void onlyChoicesThatTheFilterLeavesAreCategories() {
        FormScenario run = by("sweet", "").answer("exists", "yes").answer("sold", "apple cherry");
        assertThat(values(run.answer("sweet", "cherry"))).containsExactly("apple 0", "cherry 1");
    }

    @Test
    void theExpressionMaySayWhatEachChoiceGives() {
        FormScenario run = by("sold", "${people} * number(selected(${sold}, '{choice}'))", "sum")
                .answer("exists", "yes")
                .answer("people", 4)
                .answer("sold", "cherry");
        assertThat(values(run)).containsExactly("apple 0", "cherry 4", "lemon 0");
    }

    @Test
    void aSelectWithoutAnswerGivesOneReasonForAllItsChoices() {
        FormScenario run = by("sold", "");
        assertThat(gaps(run.answer("exists", "no"))).containsExactly(Gap.NOT_ASKED);
        assertThat(gaps(run.answer("exists", "yes"))).containsExactly(Gap.NOT_ANSWERED);
        assertThat(gaps(run.answer("sold", "no_info"))).containsExactly(Gap.NO_DATA);
    }

    @Test
    void withARuleOfMissingABlankSelectMeansNone() {
        FormScenario run = FormScenario.ofText(FORM
                + sheet(
                        "indicators",
                        COLUMNS + " | by | missing",
                        "I | I | bar | share | selected(${sold}, '{choice}') | sold | ${exists} = ''"));
        assertThat(gaps(run)).containsExactly(Gap.NOT_ANSWERED, Gap.NOT_ANSWERED, Gap.NOT_ANSWERED);
        assertThat(values(run.answer("exists", "no"))).containsExactly("apple 0", "cherry 0", "lemon 0");
        assertThat(values(run.answer("exists", "yes"))).containsExactly("apple 0", "cherry 0", "lemon 0");
        assertThat(gaps(run.answer("sold", "no_info"))).containsExactly(Gap.NO_DATA);
    }

    // For each row

    @Test
    void eachRowSpeaksOfItself() {
        FormScenario run = rows("${kilos}", "sum", "").answer("exists", "yes");
        stall(run, 1, "apple", 5);
        stall(run, 2, "lemon", 7);
        assertThat(values(run)).containsExactly("1: 5", "2: 7");
    }

    @Test
    void aRowMayLookAtTheWholeContribution() {
        FormScenario run = rows("${kilos} div ${all_kilos}", "sum", "").answer("exists", "yes");
        stall(run, 1, "apple", 5);
        stall(run, 2, "lemon", 15);
        assertThat(values(run)).containsExactly("1: 0.25", "2: 0.75");
    }

    @Test
    void aSelectOfTheRowIsItsCategory() {
        FormScenario run = rows("${kilos}", "sum", "fruit").answer("exists", "yes");
        stall(run, 1, "lemon", 5);
        stall(run, 2, "lemon", 7);
        run.add("stall").answer("stall[3]/kilos", 9);
        assertThat(values(run)).containsExactly("1: lemon 5", "2: lemon 7", "3: 9");
    }

    @Test
    void aRowCountsInEachOfItsChoices() {
        FormScenario run = rows("1", "sum", "fruits").answer("exists", "yes");
        run.add("stall").answer("stall[1]/fruits", "apple cherry");
        assertThat(values(run)).containsExactly("1: apple 1", "1: cherry 1");
    }

    @Test
    void aTextOfTheRowIsItsCategoryToo() {
        FormScenario run = rows("${kilos}", "sum", "stall_name").answer("exists", "yes");
        stall(run, 1, "lemon", 5).answer("stall[1]/stall_name", "Mercado «O'Higgins»");
        stall(run, 2, "lemon", 7).answer("stall[2]/stall_name", "x".repeat(300));
        assertThat(run.indicator("I"))
                .extracting(IndicatorObservation::category)
                .containsExactly("Mercado «O'Higgins»", "x".repeat(249) + "…");
    }

    @Test
    void aRowThatGivesNothingSaysWhy() {
        FormScenario run = rows("${kilos}", "sum", "fruit").answer("exists", "yes");
        run.add("stall").answer("stall[1]/fruit", "apple");
        run.add("stall").answer("stall[2]/stall_kind", "not_available");
        assertThat(gaps(run)).containsExactly(Gap.NOT_ANSWERED, Gap.NO_DATA);
    }

    @Test
    void withoutRowsOneObservationSaysWhy() {
        FormScenario run = rows("${kilos}", "sum", "fruit");
        assertThat(gaps(run.answer("exists", "no"))).containsExactly(Gap.NOT_ASKED);
        assertThat(gaps(run.answer("exists", "yes"))).containsExactly(Gap.NOT_ANSWERED);
        assertThat(run.indicator("I").get(0).row()).isZero();
    }

    @Test
    void rowsThatAreNotShownAnyMoreAreNotThere() {
        FormScenario run = rows("${kilos}", "sum", "").answer("exists", "yes");
        stall(run, 1, "apple", 5);
        assertThat(gaps(run.answer("exists", "no"))).containsExactly(Gap.NOT_ASKED);
    }

    // How complete the contribution is

    @Test
    void questionsThatApplyAreThoseThatAreShownAndForPeopleToAnswer() {
        FormScenario run =
                ratio("{answered}", "{applicable}").answer("exists", "no").answer("people", 0);
        // year, exists, kind, people, women, sweet, remark, due
        assertThat(values(run)).containsExactly("2/8");
        run.answer("exists", "yes").add("stall");
        // and offices, sold, the six of the stall
        assertThat(values(run)).containsExactly("2/16");
    }

    @Test
    void sayingThatThereAreNoDataIsAnAnswerAndCountedApart() {
        FormScenario run =
                ratio("{no_data}", "{answered}").answer("exists", "no_info").answer("year", 2024);
        assertThat(values(run)).containsExactly("1/2");
    }

    @Test
    void completenessMayBeThatOfOneSection() {
        FormScenario run = ratio("{answered:markets}", "{applicable:markets}").answer("exists", "no");
        assertThat(gaps(run)).containsExactly(Gap.NOT_ASKED);
        run.answer("exists", "yes");
        stall(run, 1, "apple", 5);
        assertThat(values(run)).containsExactly("2/6");
    }

    // The sheet

    @Test
    void observationsComeInTheOrderOfTheSession() {
        FormScenario run = FormScenario.ofText(FORM
                + sheet(
                        "indicators",
                        "code | figure | part | label | chart | aggregation | expression | order",
                        "A | late |  | A | bar | sum | ${people} | 20",
                        "B |  | two | B | bar | sum | ${women} | 10",
                        "B |  | one |  |  | sum | ${people} | "));
        assertThat(run.indicators())
                .extracting(one -> one.code() + one.figure() + " " + one.part())
                .containsExactly("B two", "B one", "Alate " + IndicatorPart.ONLY);
    }

    private static FormScenario indicator(String expression, String aggregation) {
        return indicator(expression, aggregation, "bar");
    }

    private static FormScenario indicator(String expression, String aggregation, String chart) {
        return FormScenario.ofText(
                FORM + sheet("indicators", COLUMNS, "I | I | " + chart + " | " + aggregation + " | " + expression));
    }

    private static FormScenario with(String column, String cell, String expression, String aggregation) {
        return FormScenario.ofText(FORM
                + sheet(
                        "indicators",
                        COLUMNS + " | " + column,
                        "I | I | bar | " + aggregation + " | " + expression + " | " + cell));
    }

    private static FormScenario ratio(String above, String below) {
        return with("denominator", below, above, "ratio_of_sums");
    }

    private static FormScenario by(String select, String expression) {
        return by(select, expression, "share");
    }

    private static FormScenario by(String select, String expression, String aggregation) {
        return with("by", select, expression, aggregation);
    }

    private static FormScenario rows(String expression, String aggregation, String by) {
        return FormScenario.ofText(FORM
                + sheet(
                        "indicators",
                        COLUMNS + " | repeat | by",
                        "I | I | bar | " + aggregation + " | " + expression + " | stall | " + by));
    }

    private static FormScenario stall(FormScenario run, int number, String fruit, int kilos) {
        run.add("stall");
        return run.answer("stall[" + number + "]/fruit", fruit).answer("stall[" + number + "]/kilos", kilos);
    }

    private static List<String> values(FormScenario run) {
        return run.indicator("I").stream()
                .map(one -> place(one)
                        + (one.isThere() && one.value() != null ? one.value().toPlainString() : one.gap())
                        + (one.denominator() == null
                                ? ""
                                : "/" + one.denominator().toPlainString()))
                .toList();
    }

    private static String place(IndicatorObservation one) {
        return (one.row() == 0 ? "" : one.row() + ": ") + (one.category().isEmpty() ? "" : one.category() + " ");
    }

    private static List<String> words(FormScenario run) {
        return run.indicator("I").stream().map(IndicatorObservation::words).toList();
    }

    private static List<Gap> gaps(FormScenario run) {
        return run.indicator("I").stream().map(IndicatorObservation::gap).toList();
    }

    private static List<ObservationStatus> statuses(FormScenario run) {
        return run.indicator("I").stream().map(IndicatorObservation::status).toList();
    }
}
