package org.mirps.employment.consolidation.recomputed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mirps.employment.testing.HttpCaller;

/** One figure of a round as the API gives it to who may see what a session shows: its numbers. */
final class ApiFigure {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final String round;
    private final JsonObject json;
    private final Map<String, String> names;

    private ApiFigure(String round, JsonObject json, Map<String, String> names) {
        this.round = round;
        this.json = json;
        this.names = names;
    }

    static List<ApiFigure> all(HttpCaller program, String round) {
        var answer = program.get("api/v1/rounds/" + round + "/indicators");
        assertThat(answer.statusCode()).as(round).isEqualTo(200);
        try (var reader = JSON.createReader(new StringReader(answer.body()))) {
            JsonObject all = reader.readObject();
            assertThat(all.getString("audience")).isEqualTo("session");
            return of(round, all);
        }
    }

    /** @param all what is said of a round in the shape of the API */
    static List<ApiFigure> of(String round, JsonObject all) {
        Map<String, String> names = objects(all, "participants")
                .collect(Collectors.toMap(
                        each -> each.getString("participant"),
                        each -> each.getJsonObject("name").getString("en")));
        return objects(all, "indicators")
                .map(figure -> new ApiFigure(round, figure, names))
                .toList();
    }

    String round() {
        return round;
    }

    String code() {
        return json.getString("code");
    }

    /** In addresses, such as {@code EST-04.placed}. */
    String key() {
        String figure = json.getString("figure", "");
        return code() + (figure.isEmpty() ? "" : "." + figure);
    }

    String label() {
        return json.getJsonObject("label").getString("en");
    }

    boolean hasValues() {
        return parts().stream()
                .anyMatch(part -> objects(part.json, "observations").anyMatch(ApiFigure::isThere));
    }

    List<Part> parts() {
        return objects(json, "parts").map(Part::new).toList();
    }

    /**
     * Every number that a drawing of the figure may be made of: of participants and of the region, how often something is answered, what each
     * is of its whole in per cent, and what the least frequent ones are together.
     */
    List<Double> drawable() {
        List<Double> all = new ArrayList<>();
        List<Double> region = new ArrayList<>();
        Map<String, List<Double>> participants = new HashMap<>();
        for (Part part : parts()) {
            part.given().forEach((at, numbers) -> {
                all.addAll(numbers);
                if (part.aggregation().equals("sum")) {
                    participants
                            .computeIfAbsent(at.get(0), name -> new ArrayList<>())
                            .addAll(numbers);
                }
            });
            objects(part.json, "region").forEach(whole -> {
                all.addAll(numbers(whole, "value", "least", "greatest", "no_data"));
                all.addAll(withShares(numbers(whole, "yes", "no")));
                all.addAll(counts(whole));
                if (part.aggregation().equals("sum")) {
                    region.addAll(numbers(whole, "value"));
                }
            });
        }
        participants.values().forEach(numbers -> all.addAll(withShares(numbers)));
        all.addAll(withShares(region));
        return all;
    }

    /** How often each choice is given, none where one is not; and by how many there are no data. */
    private static List<Double> counts(JsonObject region) {
        if (!region.containsKey("choices")) {
            return List.of();
        }
        List<Double> counts = objects(region, "choices")
                .map(choice -> (double) choice.getInt("count"))
                .sorted()
                .toList();
        List<Double> all = new ArrayList<>(withShares(counts));
        double others = 0;
        for (double count : counts) {
            others += count;
            all.add(others);
        }
        all.add((double) objects(region, "missing")
                .filter(each -> each.getString("reason").equals("no_data"))
                .count());
        all.add(0.0);
        return all;
    }

    private static List<Double> withShares(List<Double> parts) {
        double whole = parts.stream().mapToDouble(Double::doubleValue).sum();
        return Stream.concat(
                        parts.stream(),
                        parts.stream().filter(part -> whole != 0).map(part -> part / whole * 100))
                .toList();
    }

    /** One row of the sheet that defines the figure. */
    final class Part {

        private final JsonObject json;

        private Part(JsonObject json) {
            this.json = json;
        }

        private String aggregation() {
            return json.getString("aggregation");
        }

        /** Whether a participant gives a number, and neither words nor a yes or no. */
        boolean isOfNumbers() {
            return List.of("sum", "ratio_of_sums", "median").contains(aggregation());
        }

        /** Of a ratio stand what is divided and by what beside it. */
        int columns() {
            return aggregation().equals("ratio_of_sums") ? 3 : 1;
        }

        /** What a participant gives in a category, entries put together: of a ratio the numerator, the denominator and the value. */
        Map<List<String>, List<Double>> given() {
            if (!isOfNumbers()) {
                return Map.of();
            }
            return objects(json, "observations")
                    .filter(ApiFigure::isThere)
                    .collect(Collectors.groupingBy(
                            given ->
                                    List.of(names.get(given.getString("participant")), given.getString("category", "")),
                            Collectors.collectingAndThen(Collectors.toList(), this::together)));
        }

        /** The same of one participant in any category, in ascending order. */
        List<List<Double>> given(String participant) {
            List<List<Double>> columns = IntStream.range(0, columns())
                    .mapToObj(i -> (List<Double>) new ArrayList<Double>())
                    .toList();
            given().forEach((at, numbers) -> {
                if (at.get(0).equals(participant)) {
                    IntStream.range(0, columns()).forEach(i -> columns.get(i).add(numbers.get(i)));
                }
            });
            return columns.stream()
                    .map(column -> column.stream().sorted().toList())
                    .toList();
        }

        /** What the region gives in all categories, in the same columns, in ascending order. */
        List<List<Double>> region() {
            List<String> columns = columns() == 1 ? List.of("value") : List.of("numerator", "denominator", "value");
            return columns.stream()
                    .map(column -> objects(json, "region")
                            .filter(region -> region.containsKey("value"))
                            .flatMap(region -> numbers(region, column).stream())
                            .sorted()
                            .toList())
                    .toList();
        }

        private List<Double> together(List<JsonObject> entries) {
            double[] values = all(entries, "value");
            if (aggregation().equals("sum")) {
                return List.of(Arrays.stream(values).sum());
            }
            if (aggregation().equals("median")) {
                return List.of((values[(values.length - 1) / 2] + values[values.length / 2]) / 2);
            }
            double factor = entries.stream()
                    .filter(entry -> number(entry, "numerator") != 0)
                    .mapToDouble(
                            entry -> number(entry, "value") * number(entry, "denominator") / number(entry, "numerator"))
                    .findFirst()
                    .orElse(0);
            double numerator = Arrays.stream(all(entries, "numerator")).sum();
            double denominator = Arrays.stream(all(entries, "denominator")).sum();
            return List.of(numerator, denominator, factor * numerator / denominator);
        }

        private static double[] all(List<JsonObject> entries, String name) {
            return entries.stream()
                    .mapToDouble(entry -> number(entry, name))
                    .sorted()
                    .toArray();
        }

        private static double number(JsonObject entry, String name) {
            return entry.getJsonNumber(name).doubleValue();
        }
    }

    private static boolean isThere(JsonObject given) {
        return !given.containsKey("missing");
    }

    private static List<Double> numbers(JsonObject holder, String... names) {
        return Stream.of(names)
                .filter(name ->
                        holder.containsKey(name) && holder.get(name).getValueType() == JsonValue.ValueType.NUMBER)
                .map(name -> holder.getJsonNumber(name).doubleValue())
                .toList();
    }

    private static Stream<JsonObject> objects(JsonObject holder, String name) {
        return holder.getJsonArray(name).getValuesAs(JsonObject.class).stream();
    }

    @Override
    public String toString() {
        return round + ", " + key();
    }
}
