package org.mirps.employment.consolidation.recomputed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.testing.HttpCaller;

/** One round as a program downloads it: who takes part, the long table, and the indicators as the app gives them. */
final class Downloaded {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final String form;
    private final SortedMap<String, String> states;
    private final String longTable;
    private final List<JsonObject> indicators;

    private Downloaded(HttpCaller program, String address) {
        form = json(program, address)
                .getJsonObject("round")
                .getJsonObject("form")
                .getString("id");
        states = new TreeMap<>(objects(json(program, address + "/contributions"), "contributions")
                .collect(Collectors.toMap(each -> each.getString("participant"), each -> each.getString("state"))));
        longTable = text(program, address + "/long.csv");
        indicators =
                objects(json(program, address + "/indicators"), "indicators").toList();
    }

    static Downloaded round(HttpCaller program, String code) {
        return new Downloaded(program, "api/v1/rounds/" + code);
    }

    Recomputation recomputed() {
        return new Recomputation(Recomputation.figuresOf(form), states, LongTable.read(longTable));
    }

    /** By name of the part: {@code EST-04.placed/women}. */
    Map<String, List<Given>> given() {
        Map<String, List<Given>> given = new LinkedHashMap<>();
        parts().forEach((name, part) -> given.put(
                name, objects(part, "observations").map(Downloaded::given).toList()));
        return given;
    }

    /** By name of the part and category. */
    Map<String, Map<String, RegionGiven>> regions() {
        Map<String, Map<String, RegionGiven>> regions = new LinkedHashMap<>();
        parts().forEach((name, part) -> regions.put(
                name,
                objects(part, "region")
                        .collect(Collectors.toMap(region -> region.getString("category", ""), Downloaded::region))));
        return regions;
    }

    private Map<String, JsonObject> parts() {
        Map<String, JsonObject> parts = new LinkedHashMap<>();
        for (JsonObject indicator : indicators) {
            String figure = indicator.getString("figure", "");
            String key = indicator.getString("code") + (figure.isEmpty() ? "" : "." + figure);
            objects(indicator, "parts").forEach(part -> parts.put(key + "/" + part.getString("part"), part));
        }
        return parts;
    }

    private static Given given(JsonObject json) {
        return new Given(
                json.getString("participant"),
                json.getInt("row", 0),
                json.getString("category", ""),
                number(json, "value"),
                number(json, "numerator"),
                number(json, "denominator"),
                json.getString("words", ""),
                json.getString("missing", ""),
                json.getString("status"),
                json.getBoolean("flagged"),
                json.getString("period", ""));
    }

    private static RegionGiven region(JsonObject json) {
        assertThat(json.getInt("unnamed")).isZero();
        Map<String, Integer> answers = Stream.of("yes", "no", "no_data")
                .filter(json::containsKey)
                .collect(Collectors.toMap(name -> name, json::getInt));
        Map<String, Integer> choices = json.containsKey("choices")
                ? objects(json, "choices")
                        .collect(Collectors.toMap(choice -> choice.getString("code"), choice -> choice.getInt("count")))
                : Map.of();
        return new RegionGiven(
                number(json, "value"),
                number(json, "numerator"),
                number(json, "denominator"),
                number(json, "least"),
                number(json, "greatest"),
                answers,
                choices,
                words(json, "included"),
                new TreeMap<>(objects(json, "missing")
                        .collect(Collectors.toMap(
                                each -> each.getString("participant"), each -> each.getString("reason")))),
                json.getBoolean("uncertain"),
                words(json, "periods"));
    }

    private static @Nullable BigDecimal number(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonNumber(name).bigDecimalValue() : null;
    }

    private static SortedSet<String> words(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString).stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonObject> objects(JsonObject holder, String name) {
        return holder.getJsonArray(name).getValuesAs(JsonObject.class).stream();
    }

    private static JsonObject json(HttpCaller program, String path) {
        try (var reader = JSON.createReader(new StringReader(text(program, path)))) {
            return reader.readObject();
        }
    }

    private static String text(HttpCaller program, String path) {
        var answer = program.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
