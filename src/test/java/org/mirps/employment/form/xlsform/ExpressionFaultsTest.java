package org.mirps.employment.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.read;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with an expression is found before the engine sees the form, and has a row and a column. */
class ExpressionFaultsTest {

    private static final String HEADINGS =
            "type | name | label::es | label::en | relevant | constraint | required | calculation | choice_filter";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${a} = ",
                "${a} == 1",
                "(${a} = 1",
                "${a} = 'x",
                "1 2",
                "${a} = 1)",
                "if(${a},",
                "${a",
                "a b",
                "''''",
                "${a} + * 2",
                "[1]",
                "/data/",
                ". >",
                "@#!",
                "instance()"
            })
    void expressionsThatCannotBeReadAreLocated(String expression) {
        assertThat(relevant(expression)).contains("bad-expression@4:relevant");
    }

    @Test
    void aThousandBracketsAreTooLarge() {
        assertThat(relevant("(".repeat(1000) + "1" + ")".repeat(1000))).containsExactly("too-large@4:relevant");
    }

    @Test
    void everyColumnOfAnExpressionIsChecked() {
        assertThat(found(
                        "text | a | Uno | One | 1 + | 2 + | 3 + | 4 + | ",
                        "select_one fruit | b | Dos | Two | | | | | 5 +"))
                .containsExactly(
                        "bad-expression@3:calculation",
                        "bad-expression@3:constraint",
                        "bad-expression@3:relevant",
                        "bad-expression@3:required",
                        "bad-expression@4:choice_filter");
    }

    @Test
    void aReferenceToNothingIsReportedInWordsToo() {
        assertThat(found("text | a | ¿${b}? | ${c}? | ${d} = 1 | | | | "))
                .containsExactly(
                        "unresolved-reference@3:label::en",
                        "unresolved-reference@3:label::es",
                        "unresolved-reference@3:relevant");
    }

    @Test
    void aReferenceToANameUsedTwiceIsAmbiguous() {
        assertThat(found(
                        "text | a | Uno | One | | | | | ",
                        "text | a | Uno | One | | | | | ",
                        "text | b | Dos | Two | ${a} = 1 | | | | "))
                .containsExactly("duplicate-name@4:name", "ambiguous-reference@5:relevant");
    }

    @Test
    void anUnknownFunctionIsReported() {
        assertThat(relevant("sume(${a}) > 1")).containsExactly("unknown-function@4:relevant");
        assertThat(relevant("not(if(frobnicate(1), 1, 2))")).containsExactly("unknown-function@4:relevant");
    }

    @Test
    void functionsThatNeedFilesAreRefused() {
        assertThat(relevant("pulldata('x', 'a', 'b', ${a}) = 1")).containsExactly("unsupported-function@4:relevant");
        assertThat(relevant("search('x')")).containsExactly("unsupported-function@4:relevant");
        assertThat(relevant("${last-saved#a} = 1")).contains("unsupported-function@4:relevant");
    }

    @Test
    void theWordsOfAChoiceAreNotReadFromItsList() {
        assertThat(relevant("instance('fruit')/root/item[name = ${a}]/label = 'x'"))
                .containsExactly("unsupported-function@4:relevant");
        assertThat(relevant("instance('fruit')/root/item[label = ${a}]/name = 'x'"))
                .containsExactly("unsupported-function@4:relevant");
        assertThat(found("select_one fruit | b | Dos | Two | | | | | label = 'Apple'"))
                .containsExactly("bare-name@3:choice_filter");
    }

    @Test
    void aFunctionWithTheWrongNumberOfArgumentsIsReported() {
        assertThat(relevant("if(${a}, 1)")).containsExactly("wrong-arguments@4:relevant");
        assertThat(relevant("selected(${a})")).containsExactly("wrong-arguments@4:relevant");
    }

    @Test
    void aNameWithoutDollarAndBracesIsReported() {
        assertThat(relevant("a = 'x'")).containsExactly("bare-name@4:relevant");
        assertThat(found("select_one fruit | b | Dos | Two | | | | | color = 'red'"))
                .containsExactly("bare-name@3:choice_filter");
    }

    @Test
    void aPathThatLeadsNowhereIsReported() {
        assertThat(relevant("/data/nowhere = 1")).containsExactly("bad-expression@4:relevant");
        assertThat(relevant("../nowhere = 1")).containsExactly("bad-expression@4:relevant");
        assertThat(relevant("../a = 1 and /data/a = 1")).isEmpty();
    }

    @Test
    void aValueOfManyRowsWithoutASumIsReported() {
        assertThat(found(
                        "begin_repeat | r | R | R | | | | | ",
                        "integer | a | Uno | One | | | | | ",
                        "end_repeat | | | | | | | | ",
                        "calculate | b | | | | | | ${a} + 1 | "))
                .containsExactly("bad-expression@6:calculation");
    }

    @Test
    void aCalculationThatNeedsItselfIsACycle() {
        assertThat(found(
                        "calculate | a | | | | | | ${b} + 1 | ",
                        "calculate | b | | | | | | ${c} + 1 | ",
                        "calculate | c | | | | | | ${a} + 1 | "))
                .containsExactly("cycle@3:calculation", "cycle@4:calculation", "cycle@5:calculation");
    }

    @Test
    void aQuestionThatHidesItselfIsACycle() {
        assertThat(found("text | a | Uno | One | ${a} = '' | | | | ")).containsExactly("cycle@3:relevant");
    }

    @Test
    void aGroupThatDependsOnItsOwnQuestionIsACycle() {
        assertThat(found(
                        "begin_group | g | G | G | ${a} = '' | | | | ",
                        "text | a | Uno | One | | | | | ",
                        "end_group | | | | | | | | "))
                .containsExactly("cycle@3:relevant");
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        assertThat(found(
                        "txt | a | Uno | One | | | | | ",
                        "text | b | | | ${nobody} = 1 | . > | | | ",
                        "select_one fruits | c | Tres | Three | | | | nope() | "))
                .containsExactly(
                        "unknown-type@3:type",
                        "bad-expression@4:constraint",
                        "missing-label@4:label::es",
                        "unresolved-reference@4:relevant",
                        "unknown-function@5:calculation",
                        "unknown-list@5:type");
    }

    private static List<String> relevant(String expression) {
        return found("text | a | Uno | One | | | | | ", "text | b | Dos | Two | " + expression + " | | | | ");
    }

    private static List<String> found(String... rows) {
        String[] all = new String[rows.length + 1];
        all[0] = HEADINGS;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return read(workbook(all)).problems().stream()
                .map(problem -> problem.code() + "@" + problem.row() + ":" + problem.column())
                .toList();
    }
}
