package org.mirps.employment.bench;

import static org.mirps.employment.testing.Workbooks.settings;
import static org.mirps.employment.testing.Workbooks.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.mirps.employment.form.FormReader.Reading;
import org.mirps.employment.testing.Workbooks;
import org.mirps.employment.testing.XlsxFiles;

/** How long it takes to read, check and compile a workbook of 500 questions in four languages, in this process. */
final class ImportTime {

    private static final int TIMES = 20;
    private static final int QUESTIONS = 500;
    private static final int CHOICES = 300;
    private static final int LISTS = 30;

    private ImportTime() {}

    static void report(Report report) {
        byte[] markdown = text().getBytes(StandardCharsets.UTF_8);
        byte[] xlsx = XlsxFiles.of(text());
        report.heading("Import of a workbook of 500 questions in four languages");
        report.columns("file", "KB", "first ms", "median ms of " + TIMES);
        row(report, "form.xlsx", xlsx);
        row(report, "form.md", markdown);
    }

    private static void row(Report report, String name, byte[] file) {
        double first = millis(name, file);
        List<Double> times = new ArrayList<>();
        IntStream.range(0, TIMES).forEach(i -> times.add(millis(name, file)));
        report.row(
                name,
                file.length / 1024.0,
                first,
                times.stream().sorted().skip(TIMES / 2).findFirst().orElseThrow());
    }

    private static double millis(String name, byte[] file) {
        long start = System.nanoTime();
        Reading reading = Workbooks.read(name, file);
        double millis = (System.nanoTime() - start) / 1e6;
        if (reading.hasErrors()) {
            throw new IllegalStateException("The form has errors: " + reading.problems());
        }
        return millis;
    }

    private static String text() {
        String languages = "label::es | label::en | label::fr | label::pt";
        return sheet(
                        "survey",
                        rows(
                                "type | name | " + languages
                                        + " | hint::es | hint::en | hint::fr | hint::pt | relevant",
                                QUESTIONS,
                                ImportTime::question))
                + sheet(
                        "choices",
                        rows(
                                "list_name | name | " + languages,
                                CHOICES,
                                i -> "l" + i % LISTS + " | c" + i + " | Opción | Choice | Choix | Escolha"))
                + settings();
    }

    private static String question(int i) {
        List<String> types = List.of("select_one l" + i % LISTS, "integer", "text");
        String condition = i % 5 == 4 ? "${q" + (i - 1) + "} != ''" : "";
        return String.join(
                " | ",
                types.get(i % 3),
                "q" + i,
                "¿Cuántas personas? " + i,
                "How many people? " + i,
                "Combien de personnes ? " + i,
                "Quantas pessoas? " + i,
                "Pista",
                "Hint",
                "Indice",
                "Dica",
                condition);
    }

    private static String[] rows(String headings, int count, IntFunction<String> row) {
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> i == 0 ? headings : row.apply(i - 1))
                .toArray(String[]::new);
    }
}
