package org.mirps.employment.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.settings;
import static org.mirps.employment.testing.Workbooks.sheet;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.FormReader.Reading;
import org.mirps.employment.testing.Workbooks;

/** Workbooks that are as bad as the limits allow are still read, or refused, within five seconds. */
class WorstCaseTest {

    private static final String PLAIN = "type | name | label | calculation | relevant";

    @Test
    void aChainOfCalculationsAsLongAsTheForm() {
        assertThat(codes(survey(
                        2_000,
                        i -> "calculate | q" + i + " | | " + (i == 0 ? "1" : "${q" + (i - 1) + "} + 1") + " | ")))
                .isEmpty();
    }

    @Test
    void aCircleOfCalculationsAsLongAsTheForm() {
        assertThat(codes(survey(2_000, i -> "calculate | q" + i + " | | ${q" + (i + 1) % 2_000 + "} + 1 | ")))
                .hasSize(101)
                .contains("cycle", "more-problems");
    }

    @Test
    void circlesEverywhere() {
        String all = IntStream.range(0, 50)
                .mapToObj(i -> "${q" + i + "}")
                .reduce((a, b) -> a + " + " + b)
                .orElseThrow();
        assertThat(codes(survey(50, i -> "calculate | q" + i + " | | " + all + " | ")))
                .contains("cycle");
    }

    @Test
    void groupsWithinAThousandGroups() {
        assertThat(codes(survey(2_000, i -> i < 1_000 ? "begin_group | g" + i + " | G | | " : "end_group | | | | ")))
                .hasSize(101)
                .contains("too-large", "more-problems");
    }

    @Test
    void repeatsWithinRepeats() {
        assertThat(codes(survey(40, i -> i < 20 ? "begin_repeat | g" + i + " | G | | " : "end_repeat | | | | ")))
                .containsOnly("too-large");
        assertThat(codes(survey(8, i -> i < 4 ? "begin_repeat | g" + i + " | G | | " : "end_repeat | | | | ")))
                .isEmpty();
    }

    @Test
    void asManyLongExpressionsAsAreRead() {
        String sum = "1" + " + ${q0}".repeat(550);
        assertThat(codes(survey(80, i -> "calculate | q" + i + " | | " + (i == 0 ? "1" : sum) + " | ")))
                .isEmpty();
    }

    @Test
    void moreExpressionsThanAreRead() {
        String sum = "1" + " + ${q0}".repeat(550);
        assertThat(codes(survey(100, i -> "calculate | q" + i + " | | " + (i == 0 ? "1" : sum) + " | ")))
                .contains("too-large");
    }

    @Test
    void filtersOverTwentyThousandChoices() {
        assertThat(codes(filters(14))).isEmpty();
        assertThat(codes(filters(16))).containsExactly("too-large");
    }

    @Test
    void aFilterThatLooksThroughItsListForEachChoice() {
        String survey = sheet(
                "survey",
                "type | name | label | choice_filter",
                "select_one l | a | Q | count(instance('l')/root/item[part = 'p1']) > 1");
        assertThat(codes(survey + choices() + settings())).containsExactly("too-large");
    }

    @Test
    void manyReferencesAndBrackets() {
        assertThat(codes(survey(
                        95,
                        i -> "calculate | q" + i + " | | " + (i == 0 ? "1" : "not(${q0})or".repeat(350) + " 1")
                                + " | ")))
                .isEmpty();
    }

    @Test
    void openReferencesAndLongRulers() {
        String text = survey(70, i -> "text | q" + i + " | " + "${ ".repeat(8_000) + " | | ") + "|"
                + "-".repeat(2_000_000) + "x\n" + "| | " + "\\".repeat(1_000_000) + "<br> |\n";
        assertThat(codes(text)).isNotEmpty();
    }

    @Test
    void predicatesWithinPredicates() {
        String nested = "count(/data/*[count(/data/*[count(/data/*) > 1]) > 1])";
        String indicators = sheet(
                "indicators", "code | label | expression | aggregation | chart", "I | I | " + nested + " | sum | bar");
        assertThat(codes(survey(1_000, i -> "integer | q" + i + " | Q | | ") + indicators))
                .containsExactly("too-large");
    }

    @Test
    void manyMarkdownSheets() {
        StringBuilder text = new StringBuilder(survey(1, i -> "text | q | Q | | "));
        IntStream.range(0, 200_000).forEach(i -> text.append("|s").append(i).append("|\n"));
        assertThat(codes(text.toString())).contains("too-large", "unknown-sheet");
    }

    private static String filters(int count) {
        return sheet(
                        "survey",
                        rows(
                                "type | name | label | choice_filter",
                                count,
                                i -> "select_one l | q" + i + " | Q | part = ${q" + Math.max(0, i - 1)
                                        + "} or contains(name, 'c1')"))
                + choices()
                + settings();
    }

    private static String choices() {
        return sheet("choices", rows("list_name | name | label | part", 20_000, i -> "l | c" + i + " | C | p" + i % 7));
    }

    private static String survey(int count, IntFunction<String> row) {
        return sheet("survey", rows(PLAIN, count, row)) + settings();
    }

    private static String[] rows(String headings, int count, IntFunction<String> row) {
        List<String> rows = new ArrayList<>(List.of(headings));
        IntStream.range(0, count).mapToObj(row).forEach(rows::add);
        return rows.toArray(String[]::new);
    }

    private static List<String> codes(String markdown) {
        byte[] file = markdown.getBytes(StandardCharsets.UTF_8);
        // Processor time, for the machine may be busy with other things. What is without a bound takes minutes, not
        // seconds; how many seconds
        // it is depends on the machine and on what is compiled by then, and is for the bench to say.
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Reading reading = Workbooks.read("a.md", file);
        Duration taken = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        assertThat(taken).isLessThan(Duration.ofSeconds(15));
        return reading.problems().stream().map(FormProblem::code).toList();
    }
}
