package org.mirps.employment.consolidation.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tables of indicators, read row by row: each row says what stands in the column of a heading. */
final class IndicatorRows {

    private static final List<String> ANSWERS = List.of("yes", "no", "no_data");

    private IndicatorRows() {}

    /** What participants give, by name of the part: {@code EST-04.placed/women}. */
    static Map<String, List<Given>> given(Iterable<UnaryOperator<String>> rows) {
        Map<String, List<Given>> given = new LinkedHashMap<>();
        for (UnaryOperator<String> row : rows) {
            String number = row.apply("row");
            given.computeIfAbsent(part(row), none -> new ArrayList<>())
                    .add(new Given(
                            row.apply("government"),
                            number.isEmpty() ? 0 : Integer.parseInt(number),
                            row.apply("category"),
                            number(row, "value"),
                            number(row, "numerator"),
                            number(row, "denominator"),
                            row.apply("words"),
                            row.apply("missing"),
                            row.apply("observation_status"),
                            Boolean.parseBoolean(row.apply("flagged")),
                            row.apply("period")));
        }
        return given;
    }

    /** What the region gives, by name of the part and category. Of a distribution a row tells of one choice. */
    static Map<String, Map<String, RegionGiven>> regions(Iterable<UnaryOperator<String>> rows) {
        Map<String, Map<String, RegionGiven>> regions = new LinkedHashMap<>();
        for (UnaryOperator<String> row : rows) {
            regions.computeIfAbsent(part(row), none -> new LinkedHashMap<>())
                    .merge(row.apply("category"), region(row), IndicatorRows::together);
        }
        return regions;
    }

    private static RegionGiven together(RegionGiven one, RegionGiven other) {
        Map<String, Integer> choices = new TreeMap<>(one.choices());
        choices.putAll(other.choices());
        return new RegionGiven(
                one.value(),
                one.numerator(),
                one.denominator(),
                one.least(),
                one.greatest(),
                one.answers(),
                choices,
                one.included(),
                one.missing(),
                one.uncertain(),
                one.periods());
    }

    private static RegionGiven region(UnaryOperator<String> row) {
        String choice = row.apply("choice");
        Map<String, Integer> answers = new TreeMap<>();
        ANSWERS.stream()
                .filter(answer -> !row.apply(answer).isEmpty())
                .forEach(answer -> answers.put(answer, Integer.valueOf(row.apply(answer))));
        return new RegionGiven(
                choice.isEmpty() ? number(row, "value") : null,
                number(row, "numerator"),
                number(row, "denominator"),
                number(row, "least"),
                number(row, "greatest"),
                answers,
                choice.isEmpty() ? Map.of() : Map.of(choice, Integer.valueOf(row.apply("value"))),
                new TreeSet<>(words(row, "governments")),
                new TreeMap<>(),
                Boolean.parseBoolean(row.apply("uncertain")),
                new TreeSet<>(words(row, "periods")));
    }

    private static String part(UnaryOperator<String> row) {
        String figure = row.apply("figure");
        return row.apply("code") + (figure.isEmpty() ? "" : "." + figure) + "/" + row.apply("part");
    }

    private static List<String> words(UnaryOperator<String> row, String column) {
        String cell = row.apply(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    private static @Nullable BigDecimal number(UnaryOperator<String> row, String column) {
        String cell = row.apply(column);
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
