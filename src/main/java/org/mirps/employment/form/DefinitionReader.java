package org.mirps.employment.form;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.mirps.employment.shared.LocalizedText;

/**
 * Reads what {@link DefinitionWriter} wrote, perhaps years ago. What it does not know it refuses: a meaning that is left out is another
 * meaning.
 */
public final class DefinitionReader {

    private final JsonObject json;
    private final Set<String> known = new HashSet<>();

    private DefinitionReader(JsonValue json) {
        this.json = json.asJsonObject();
    }

    /** @throws IllegalStateException if a newer release wrote it, or it is no definition */
    public static FormDefinition read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return new DefinitionReader(reader.readObject()).form();
        }
    }

    private FormDefinition form() {
        int schema = number("schema");
        if (schema > DefinitionWriter.SCHEMA) {
            throw new IllegalStateException("The form was published by a newer release, in schema " + schema);
        }
        return whole(new FormDefinition(
                text("form"),
                text("version"),
                both("title"),
                list("elements", DefinitionReader::element),
                lists("choices"),
                list("indicators", DefinitionReader::indicator)));
    }

    private FormElement element() {
        String kind = text("kind");
        return switch (kind) {
            case "question" -> question();
            case "group" -> group();
            case "repeat" -> repeat();
            default -> throw new IllegalStateException("A form has no element of kind " + kind);
        };
    }

    private FormElement.Group group() {
        return whole(new FormElement.Group(
                text("name"),
                both("label"),
                both("hint"),
                text("relevant"),
                text("appearance"),
                list("children", DefinitionReader::element),
                number("row")));
    }

    private FormElement.Repeat repeat() {
        return whole(new FormElement.Repeat(
                text("name"),
                both("label"),
                both("hint"),
                text("relevant"),
                text("count"),
                text("appearance"),
                list("children", DefinitionReader::element),
                number("row")));
    }

    private Question question() {
        return whole(new Question(
                text("name"),
                QuestionType.valueOf(text("type")),
                both("label"),
                both("hint"),
                text("list"),
                text("required"),
                both("requiredMessage"),
                text("relevant"),
                text("constraint"),
                both("constraintMessage"),
                text("calculation"),
                text("default"),
                text("readOnly"),
                text("appearance"),
                text("choiceFilter"),
                text("chart"),
                text("indicator"),
                text("unit"),
                text("observationStatus"),
                text("tolerance"),
                flag("warning"),
                text("prefill"),
                text("parameters"),
                number("row")));
    }

    private Choice choice() {
        Map<String, String> extra = new LinkedHashMap<>();
        object("extra").forEach((name, value) -> extra.put(name, ((JsonString) value).getString()));
        return whole(new Choice(text("name"), both("label"), extra));
    }

    private IndicatorDefinition indicator() {
        return whole(new IndicatorDefinition(
                text("code"),
                text("figure"),
                both("chapter"),
                both("label"),
                both("definition"),
                both("note"),
                both("source"),
                IndicatorDefinition.Chart.valueOf(text("chart")),
                number("order"),
                flag("headline"),
                text("period"),
                list("parts", DefinitionReader::part)));
    }

    private IndicatorPart part() {
        return whole(new IndicatorPart(
                text("name"),
                both("label"),
                flag("context"),
                text("repeat"),
                text("by"),
                text("byList"),
                text("expression"),
                text("answerList"),
                text("denominator"),
                text("missing"),
                text("flag"),
                both("flagLabel"),
                text("unit"),
                IndicatorPart.Aggregation.valueOf(text("aggregation")),
                number("row")));
    }

    /** @throws IllegalStateException if there are members that nobody has asked for */
    private <T> T whole(T made) {
        Set<String> unknown = new HashSet<>(json.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("A published form says what nobody here understands: " + unknown);
        }
        return made;
    }

    private String name(String name) {
        known.add(name);
        return name;
    }

    private String text(String name) {
        return json.getString(name(name), "");
    }

    private LocalizedText both(String name) {
        DefinitionReader both = new DefinitionReader(object(name));
        return both.whole(new LocalizedText(both.text("es"), both.text("en")));
    }

    private boolean flag(String name) {
        return json.getBoolean(name(name), false);
    }

    private int number(String name) {
        return json.getInt(name(name));
    }

    private JsonObject object(String name) {
        return json.getOrDefault(name(name), JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    }

    private <T> List<T> list(String name, Function<DefinitionReader, T> reader) {
        return several(json.getOrDefault(name(name), JsonValue.EMPTY_JSON_ARRAY), reader);
    }

    private Map<String, List<Choice>> lists(String name) {
        Map<String, List<Choice>> lists = new LinkedHashMap<>();
        object(name).forEach((list, choices) -> lists.put(list, several(choices, DefinitionReader::choice)));
        return lists;
    }

    private static <T> List<T> several(JsonValue array, Function<DefinitionReader, T> reader) {
        return array.asJsonArray().stream()
                .map(one -> reader.apply(new DefinitionReader(one)))
                .toList();
    }
}
