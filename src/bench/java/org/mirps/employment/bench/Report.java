package org.mirps.employment.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as Markdown, printed as they come and written to a file at the end. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    void line(String sentence) {
        text.append(sentence).append('\n');
        System.out.println(sentence);
    }

    void heading(String title) {
        line("\n## " + title + "\n");
    }

    /** Begins a table. */
    void columns(String... names) {
        row((Object[]) names);
        row(Arrays.stream(names).map(name -> "---").toArray());
    }

    /** Decimals with one digit after the point, or none from 100 on. */
    void row(Object... cells) {
        line(Arrays.stream(cells).map(Report::cell).collect(Collectors.joining(" | ", "| ", " |")));
    }

    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String cell(Object value) {
        if (value instanceof Double number) {
            return String.format(Locale.ROOT, number >= 100 ? "%.0f" : number >= 10 ? "%.1f" : "%.2f", number);
        }
        return value.toString();
    }
}
