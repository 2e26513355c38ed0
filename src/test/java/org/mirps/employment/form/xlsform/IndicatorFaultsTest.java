package org.mirps.employment.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.read;
import static org.mirps.employment.testing.Workbooks.sheet;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each fault of sheet {@code indicators} is found, alone, and at its place: {@code code:row:column}, rows counted from 1. */
class IndicatorFaultsTest {

    private static final String FORM = workbook(
            "type | name | label::es | label::en",
            "begin_group | people | Gente | People",
            "integer | n | N | N",
            "integer | m | M | M",
            "select_one fruit | one | Una | One",
            "select_multiple fruit | many | Varias | Many",
            "begin_repeat | stall | Puesto | Stall",
            "text | stall_name | Nombre | Name",
            "select_one fruit | sold | Vende | Sells",
            "integer | kilos | Kilos | Kilos",
            "end_repeat",
            "end_group");

    /** Those of the form, and of the sheet its name and headings. */
    private static final int LINES_BEFORE = (int) FORM.lines().count() + 2;

    private static final String PLAIN = "code | label::es | label::en | expression | aggregation | chart";
    private static final String PARTS =
            "code | figure | part | label::es | label::en | expression | aggregation | chart";

    @Test
    void aSoundSheetHasNoProblem() {
        assertThat(found(PLAIN + " | unit | order", "I-1 | Uno | One | ${n} | sum | bar | persons | 10"))
                .isEmpty();
    }

    @Test
    void everyRowNamesItsIndicator() {
        assertThat(found(PLAIN, " | Uno | One | ${n} | sum | bar")).containsExactly("missing-indicator-code:1:code");
    }

    @Test
    void namesOfIndicatorsFiguresAndPartsArePlain() {
        assertThat(found(
                        PARTS,
                        "I 1 |  |  | Uno | One | ${n} | sum | bar",
                        "I1 | Tasa |  | Uno | One | ${n} | sum | bar",
                        "I2 |  | años | Uno | One | ${n} | sum | bar"))
                .containsExactly(
                        "invalid-indicator-name:1:code",
                        "invalid-indicator-name:2:figure",
                        "invalid-indicator-name:3:part");
    }

    @Test
    void aPartStandsOnceInItsFigure() {
        assertThat(found(
                        PARTS,
                        "I1 |  | x | Uno | One | ${n} | sum | bar",
                        "I1 |  | x |  |  | ${n} | sum | ",
                        "I1 | other | x | Dos | Two | ${n} | sum | bar"))
                .containsExactly("duplicate-indicator:2:part");
    }

    @Test
    void laterRowsOfAFigureDoNotContradictItsFirst() {
        assertThat(found(
                        PARTS + " | order | period",
                        "I1 |  | x | Uno | One | ${n} | sum | bar | 10 | ${m}",
                        "I1 |  | y | Uno | One | ${n} | sum | bar | 10 | ${m}",
                        "I1 |  | z | Dos | One | ${n} | sum | stacked | 20 | ${n}"))
                .containsExactly(
                        "unlike-first-row:3:chart",
                        "unlike-first-row:3:label::es",
                        "unlike-first-row:3:order",
                        "unlike-first-row:3:period");
    }

    @Test
    void anIndicatorSaysWhatItMeasures() {
        assertThat(found(PLAIN, "I1 |  |  | ${n} | sum | bar")).containsExactly("missing-label:1:label::es");
    }

    @Test
    void anotherFigureOfACodeMayLeaveItsTextsToTheFirst() {
        assertThat(found(
                        PARTS, "I1 | total |  | Uno | One | ${n} | sum | bar", "I1 | many |  |  |  | ${n} | sum | kpi"))
                .isEmpty();
    }

    @Test
    void thePlaceInTheOrderIsAWholeNumber() {
        assertThat(found(PLAIN + " | order", "I1 | Uno | One | ${n} | sum | bar | first"))
                .containsExactly("invalid-order:1:order");
    }

    @Test
    void aMarkOfTheKeyFiguresIsYesOrNo() {
        String marked = PLAIN + " | headline";
        assertThat(found(
                        marked,
                        "I1 | Uno | One | ${n} | sum | bar | yes",
                        "I2 | Dos | Two | ${n} | sum | bar | no",
                        "I3 | Tres | Three | ${n} | sum | bar | "))
                .isEmpty();
        assertThat(found(marked, "I1 | Uno | One | ${n} | sum | bar | first"))
                .containsExactly("headline-unclear:1:headline");
    }

    @Test
    void aFigureOfWordsOrOfManyNumbersIsNoKeyFigure() {
        assertThat(found(
                        PLAIN + " | headline | by",
                        "I1 | Uno | One | ${one} | distribution | pie | yes | ",
                        "I2 | Dos | Two |  | share | stacked | yes | many"))
                .containsExactly("headline-without-number:1:headline", "headline-without-number:2:headline");
        assertThat(found(
                        PARTS + " | headline",
                        "I1 |  | x | Uno | One | ${n} | sum | stacked | yes",
                        "I1 |  | y |  |  | ${m} | sum |  | ",
                        "I2 |  | x | Dos | Two | ${n} | sum | kpi | yes",
                        "I2 |  | y |  |  | ${m} | sum |  | "))
                .containsExactly("headline-without-number:1:headline");
    }

    @Test
    void ofKeyFiguresThereAreEightAtMost() {
        String[] nine = new String[10];
        nine[0] = PLAIN + " | headline";
        for (int i = 1; i < nine.length; i++) {
            nine[i] = "I" + i + " | Cifra " + i + " | Figure " + i + " | ${n} | sum | bar | yes";
        }
        assertThat(found(Arrays.copyOf(nine, 9))).isEmpty();
        assertThat(found(nine)).containsExactly("too-many-headlines:9:headline");
    }

    @Test
    void chartsAndAggregationsAreThoseOfTheList() {
        assertThat(found(PLAIN, "I1 | Uno | One | ${n} | mean | bar", "I2 | Uno | One | ${n} | sum | donut"))
                .containsExactly("unknown-aggregation:1:aggregation", "unknown-chart:2:chart");
    }

    @Test
    void aRepeatIsOneOfTheForm() {
        assertThat(found(PLAIN + " | repeat", "I1 | Uno | One | ${n} | sum | bar | people"))
                .containsExactly("unknown-repeat:1:repeat");
    }

    @Test
    void aBreakdownIsAQuestionOfTheForm() {
        assertThat(found(PLAIN + " | by", "I1 | Uno | One | ${n} | sum | bar | nobody"))
                .containsExactly("unresolved-reference:1:by");
    }

    @Test
    void withoutARepeatOnlyASelectOutsideRepeatsBreaksDown() {
        assertThat(found(
                        PLAIN + " | by",
                        "I1 | Uno | One | ${n} | sum | bar | m",
                        "I2 | Uno | One | ${n} | sum | bar | sold",
                        "I3 | Uno | One | ${n} | sum | bar | many"))
                .containsExactly("unfit-breakdown:1:by", "unfit-breakdown:2:by");
    }

    @Test
    void inARepeatAnyQuestionOfTheRowBreaksDown() {
        assertThat(found(
                        PLAIN + " | repeat | by",
                        "I1 | Uno | One | ${kilos} | sum | bar | stall | one",
                        "I2 | Uno | One | ${kilos} | sum | bar | stall | sold",
                        "I3 | Uno | One | ${kilos} | sum | bar | stall | stall_name"))
                .containsExactly("unfit-breakdown:1:by");
    }

    @Test
    void theChoiceInAnExpressionNeedsChoices() {
        assertThat(found(
                        PLAIN + " | repeat | by",
                        "I1 | Uno | One | selected(${many}, '{choice}') | share | bar | | ",
                        "I2 | Uno | One | ${stall_name} = '{choice}' | count | bar | stall | stall_name",
                        "I3 | Uno | One | ${sold} = '{choice}' | count | bar | stall | sold"))
                .containsExactly("choice-without-breakdown:1:expression", "choice-without-breakdown:2:expression");
    }

    @Test
    void completenessIsCountedInSectionsOfTheForm() {
        assertThat(found(
                        PLAIN,
                        "I1 | Uno | One | {answered:people} div {applicable} | sum | bar",
                        "I2 | Uno | One | {answered:stall} | sum | bar"))
                .containsExactly("unresolved-reference:2:expression");
    }

    @Test
    void aPartIsASeriesOrContext() {
        assertThat(found(PLAIN + " | role", "I1 | Uno | One | ${n} | sum | bar | side"))
                .containsExactly("unknown-role:1:role");
    }

    @Test
    void aFigureDrawsSomething() {
        assertThat(found(PLAIN + " | role", "I1 | Uno | One | ${n} | sum | bar | context"))
                .containsExactly("nothing-drawn:1:role");
    }

    @Test
    void anExpressionIsThereAndCanBeRead() {
        assertThat(found(
                        PLAIN,
                        "I1 | Uno | One |  | sum | bar",
                        "I2 | Uno | One | ${n} + | sum | bar",
                        "I3 | Uno | One | ${nothing} | sum | bar"))
                .containsExactly(
                        "missing-expression:1:expression",
                        "bad-expression:2:expression",
                        "unresolved-reference:3:expression");
    }

    @Test
    void eachChoiceOfASelectIsTakenWhereNoExpressionSaysOtherwise() {
        assertThat(found(PLAIN + " | by", "I1 | Uno | One |  | share | bar | many"))
                .isEmpty();
    }

    @Test
    void conditionsAndPeriodsAreExpressionsToo() {
        assertThat(found(
                        PLAIN + " | missing | flag | period",
                        "I1 | Uno | One | ${n} | sum | bar | ${n} = | ${n} ~ 1 | sum(${n}"))
                .containsExactly("bad-expression:1:flag", "bad-expression:1:missing", "bad-expression:1:period");
    }

    @Test
    void aRatioAndNothingElseHasADenominator() {
        assertThat(found(
                        PLAIN + " | denominator",
                        "I1 | Uno | One | ${n} | ratio_of_sums | rate | ",
                        "I2 | Uno | One | ${n} | sum | bar | ${m}"))
                .containsExactly("missing-denominator:1:denominator", "unexpected-denominator:2:denominator");
    }

    @Test
    void aDistributionCountsTheChoicesOfOneQuestion() {
        assertThat(found(
                        PLAIN,
                        "I1 | Uno | One | ${n} | distribution | bar",
                        "I2 | Uno | One | concat(${one}, '') | distribution | bar",
                        "I3 | Uno | One | ${one} | distribution | bar"))
                .containsExactly("no-choices-to-count:1:expression", "no-choices-to-count:2:expression");
    }

    @Test
    void choicesAreNotAddedUp() {
        assertThat(found(
                        PLAIN,
                        "I1 | Uno | One | ${one} | sum | bar",
                        "I2 | Uno | One | ${one} = 'apple' | share | pie"))
                .containsExactly("words-not-numbers:1:expression");
    }

    @Test
    void aChartDrawsOnlyWhatItCan() {
        assertThat(found(
                        PLAIN + " | by",
                        "I1 | Uno | One | ${n} | list | bar | ",
                        "I2 | Uno | One | ${n} | sum | rate | ",
                        "I3 | Uno | One | ${n} | sum | pie | ",
                        "I4 | Uno | One | ${n} | sum | timeline | ",
                        "I5 | Uno | One | ${n} | median | stacked | ",
                        "I6 | Uno | One | ${one} | distribution | kpi | ",
                        "I7 | Uno | One | ${n} | sum | kpi | one",
                        "I8 | Uno | One | ${n} | sum | table | one"))
                .containsExactly(
                        "chart-does-not-fit:1:aggregation",
                        "chart-does-not-fit:2:aggregation",
                        "chart-does-not-fit:3:aggregation",
                        "chart-does-not-fit:4:aggregation",
                        "chart-does-not-fit:5:aggregation",
                        "chart-does-not-fit:6:aggregation",
                        "chart-does-not-fit:7:aggregation");
    }

    @Test
    void whatIsDrawnSideBySideIsOfOneKind() {
        String columns = PARTS + " | unit | by | role";
        assertThat(found(
                        columns,
                        "I1 |  | a | Uno | One | ${n} | sum | bar | persons | | ",
                        "I1 |  | b |  |  | ${n} | sum |  | days | | ",
                        "I1 |  | c |  |  | ${n} | median |  | persons | | ",
                        "I1 |  | d |  |  | ${n} | sum |  | persons | one | ",
                        "I1 |  | e |  |  | ${n} | median |  | days | | context"))
                .containsExactly("parts-differ:2:part", "parts-differ:3:part", "parts-differ:4:part");
    }

    @Test
    void numbersAndTablesMayMixWhatTheyShow() {
        assertThat(found(
                        PARTS + " | unit",
                        "I1 |  | a | Uno | One | ${n} | sum | kpi | persons",
                        "I1 |  | b |  |  | ${m} | median |  | days",
                        "I2 |  | a | Dos | Two | ${one} | list | table | ",
                        "I2 |  | b |  |  | ${m} | sum |  | persons"))
                .isEmpty();
    }

    private static List<String> found(String... rows) {
        return read(FORM + sheet("indicators", rows)).problems().stream()
                .map(problem -> {
                    assertThat(problem.sheet()).isEqualTo("indicators");
                    return problem.code() + ":" + (problem.row() - LINES_BEFORE) + ":" + problem.column();
                })
                .toList();
    }
}
