package org.mirps.employment.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.FormReader.Reading;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Workbook;
import org.mirps.employment.form.workbook.Workbook.Line;
import org.mirps.employment.form.workbook.Workbook.Sheet;
import org.mirps.employment.testing.Workbooks;

/**
 * Whatever is done to a workbook: reading it never throws, takes less than five seconds, and every problem has a place that exists. A
 * failure names its seed.
 */
class FuzzIT {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final List<Workbook> SOURCES =
            List.of(source("form-load-120"), source("form-buenas-practicas-2025"), small());

    @Test
    void aThousandMutatedWorkbooks() {
        assertThat(failures(0, 1_000)).isEmpty();
    }

    @Test
    @Tag("long")
    void twentyThousandMutatedWorkbooks() {
        assertThat(failures(1_000, 21_000)).isEmpty();
    }

    private static List<String> failures(int from, int to) {
        return IntStream.range(from, to).boxed().flatMap(FuzzIT::failures).toList();
    }

    private static Stream<String> failures(int seed) {
        Workbook source = SOURCES.get(seed % 10 == 0 ? seed / 10 % 2 : 2);
        Mutations mutations = new Mutations(seed);
        String name = seed % 2 == 0 ? "fuzz.md" : "fuzz.xlsx";
        byte[] file = seed % 2 == 0 ? mutations.markdown(source) : mutations.xlsx(source);
        long start = System.nanoTime();
        Reading reading = Workbooks.read(name, file);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        List<String> failures = new ArrayList<>();
        if (taken.compareTo(LONGEST) > 0) {
            failures.add("takes " + taken);
        }
        if (reading.form().isPresent() == reading.hasErrors()) {
            failures.add("has both a form and errors, or neither");
        }
        Map<String, Set<Integer>> places = places(name, file);
        reading.problems().stream()
                .filter(problem -> !isPlaced(problem, places) || problem.code().equals(Fault.NOT_READ.code()))
                .forEach(problem -> failures.add(problem.toString()));
        return failures.stream().map(failure -> "seed " + seed + ": " + failure);
    }

    /** What is too large is left out of the workbook, so that its place is no longer known here. */
    private static boolean isPlaced(FormProblem problem, Map<String, Set<Integer>> places) {
        if (problem.sheet().isEmpty() || problem.code().equals(Fault.MISSING_SHEET.code())) {
            return problem.row() == 0;
        }
        Set<Integer> rows = places.get(problem.sheet());
        boolean left = problem.code().equals(Fault.TOO_LARGE.code());
        return rows != null && (problem.row() == 0 || left || rows.contains(problem.row()));
    }

    /** The rows of each sheet that can be named: those with text, the one after the headings, and of Markdown every line. */
    private static Map<String, Set<Integer>> places(String name, byte[] file) {
        long lines = name.endsWith(".md")
                ? new String(file, StandardCharsets.UTF_8).lines().count()
                : 0;
        return Sources.read(name, file, new Problems()).stream()
                .flatMap(workbook -> workbook.sheets().stream())
                .collect(Collectors.toMap(Sheet::name, sheet -> {
                    Set<Integer> rows =
                            new HashSet<>(sheet.rows().stream().map(Line::row).toList());
                    rows.addAll(List.of(sheet.row(), sheet.headingRow(), sheet.headingRow() + 1));
                    IntStream.rangeClosed(1, (int) lines).forEach(rows::add);
                    return rows;
                }));
    }

    private static Workbook source(String name) {
        return Sources.read("a.md", Workbooks.text(name).getBytes(StandardCharsets.UTF_8), new Problems())
                .orElseThrow();
    }

    /** Something of everything, so that a mutation is likely to hit. */
    private static Workbook small() {
        String text = Workbooks.workbook(
                        "type | name | label::es | label::en | required | relevant | constraint | calculation | default | choice_filter | repeat_count | parameters",
                        "begin_group | g | G | G | | | | | | | | ",
                        "select_one fruit | country | País | Country | yes | | | | apple | colour = 'red' | | ",
                        "text | institution | I | I | ${country} = 'apple' | ${country} != '' | string-length(.) < 9 | | | | | ",
                        "end_group | | | | | | | | | | | ",
                        "begin_repeat | r | R ${country} | R | | | | | | | 2 | ",
                        "integer | n | N | N | | | . > 0 | | 1 | | | ",
                        "begin_repeat | rr | RR | RR | | ${n} > 1 | | | | | | ",
                        "range | m | M | M | | | | | | | | start=1 end=5 step=1",
                        "end_repeat | | | | | | | | | | | ",
                        "end_repeat | | | | | | | | | | | ",
                        "calculate | total | | | | | | sum(${n}) + sum(${m}) | | | | ",
                        "select_multiple fruit or_other | f | F | F | | | | | | | | ",
                        "date | d | D | D | | | . <= today() | | today() | | | ",
                        "note | w | ¡${total}! | ${total}! | | ${total} > 5 | | | | | | ")
                + Workbooks.sheet(
                        "indicators",
                        "code | label::es | label::en | expression | aggregation | chart",
                        "I-1 | Uno | One | ${total} | sum | bar");
        return Sources.read("a.md", text.getBytes(StandardCharsets.UTF_8), new Problems())
                .orElseThrow();
    }
}
