package org.mirps.employment.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of who may do what, as a text resource that people read: cells between {@code ;}, padded by blanks, first line the columns, lines
 * with {@code #} for remarks.
 */
public final class AccessMatrix {

    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final List<String> columns;

    private AccessMatrix(List<String> lines) {
        columns = rest(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            if (rows.put(first(line), rest(line)) != null) {
                throw new IllegalArgumentException("Two rows for " + first(line));
            }
        }
    }

    /** Reads the resource beside {@code test}. */
    public static AccessMatrix read(Class<?> test, String resource) {
        try (InputStream in = test.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no " + resource + " beside " + test);
            }
            return new AccessMatrix(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headings without the first. */
    public List<String> columns() {
        return columns;
    }

    /** First cells, in the order of the file. */
    public List<String> names() {
        return List.copyOf(rows.keySet());
    }

    /** What stands in a column of the row of that name. */
    public String cell(String name, String column) {
        return Objects.requireNonNull(rows.get(name)).get(columns.indexOf(column));
    }

    /** Every row as one line, for comparison with {@link #line}. */
    public List<String> lines() {
        return rows.entrySet().stream()
                .map(row -> line(row.getKey(), row.getValue()))
                .toList();
    }

    /** A row as it stands in {@link #lines}. */
    public static String line(String name, List<String> cells) {
        return Stream.concat(Stream.of(name), cells.stream()).collect(Collectors.joining(" ; "));
    }

    private static String first(String line) {
        return line.split(";", 2)[0].strip();
    }

    private static List<String> rest(String line) {
        return Arrays.stream(line.split(";", -1)).skip(1).map(String::strip).toList();
    }
}
