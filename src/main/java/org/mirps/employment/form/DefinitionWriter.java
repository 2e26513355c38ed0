package org.mirps.employment.form;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mirps.employment.shared.LocalizedText;

/**
 * Writes what a form means as JSON, which is stored when the form is published and read by {@link DefinitionReader} from then on: whatever
 * a later release makes of the workbook, answers keep the meaning that they were given with (docs/decisions/0038). Members stand in one
 * order, and what is empty is left out, so one definition has one text. Whoever adds a member here gives it a meaning where it is missing;
 * whoever changes the meaning of one raises {@link #SCHEMA} and teaches the reader both.
 */
public final class DefinitionWriter {

    /** Number of this shape of the text. */
    static final int SCHEMA = 1;

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    private DefinitionWriter() {}

    public static String write(FormDefinition form) {
        return new DefinitionWriter()
                .number("schema", SCHEMA)
                .text("form", form.formId())
                .text("version", form.version())
                .text("title", form.title())
                .list("elements", form.elements(), DefinitionWriter::element)
                .lists("choices", form.choiceLists())
                .list("indicators", form.indicators(), DefinitionWriter::indicator)
                .json
                .build()
                .toString();
    }

    private static JsonObject element(FormElement element) {
        if (element instanceof Question question) {
            return question(question);
        }
        return element instanceof FormElement.Repeat repeat ? repeat(repeat) : group((FormElement.Group) element);
    }

    private static JsonObject group(FormElement.Group group) {
        return new DefinitionWriter()
                .text("kind", "group")
                .text("name", group.name())
                .text("label", group.label())
                .text("hint", group.hint())
                .text("relevant", group.relevant())
                .text("appearance", group.appearance())
                .list("children", group.children(), DefinitionWriter::element)
                .number("row", group.row())
                .json
                .build();
    }

    private static JsonObject repeat(FormElement.Repeat repeat) {
        return new DefinitionWriter()
                .text("kind", "repeat")
                .text("name", repeat.name())
                .text("label", repeat.label())
                .text("hint", repeat.hint())
                .text("relevant", repeat.relevant())
                .text("count", repeat.repeatCount())
                .text("appearance", repeat.appearance())
                .list("children", repeat.children(), DefinitionWriter::element)
                .number("row", repeat.row())
                .json
                .build();
    }

    private static JsonObject question(Question question) {
        return new DefinitionWriter()
                .text("kind", "question")
                .text("name", question.name())
                .text("type", question.type().name())
                .text("label", question.label())
                .text("hint", question.hint())
                .text("list", question.listName())
                .text("required", question.required())
                .text("requiredMessage", question.requiredMessage())
                .text("relevant", question.relevant())
                .text("constraint", question.constraint())
                .text("constraintMessage", question.constraintMessage())
                .text("calculation", question.calculation())
                .text("default", question.defaultValue())
                .text("readOnly", question.readOnly())
                .text("appearance", question.appearance())
                .text("choiceFilter", question.choiceFilter())
                .text("chart", question.chart())
                .text("indicator", question.indicator())
                .text("unit", question.unit())
                .text("observationStatus", question.observationStatus())
                .text("tolerance", question.tolerance())
                .flag("warning", question.warning())
                .text("prefill", question.prefill())
                .text("parameters", question.parameters())
                .number("row", question.row())
                .json
                .build();
    }

    private static JsonObject choice(Choice choice) {
        DefinitionWriter extra = new DefinitionWriter();
        choice.extra().forEach(extra::text);
        return new DefinitionWriter()
                .text("name", choice.name())
                .text("label", choice.label())
                .object("extra", extra.json.build())
                .json
                .build();
    }

    private static JsonObject indicator(IndicatorDefinition indicator) {
        return new DefinitionWriter()
                .text("code", indicator.code())
                .text("figure", indicator.figure())
                .text("chapter", indicator.chapter())
                .text("label", indicator.label())
                .text("definition", indicator.definition())
                .text("note", indicator.note())
                .text("source", indicator.source())
                .text("chart", indicator.chart().name())
                .number("order", indicator.order())
                .flag("headline", indicator.headline())
                .text("period", indicator.period())
                .list("parts", indicator.parts(), DefinitionWriter::part)
                .json
                .build();
    }

    private static JsonObject part(IndicatorPart part) {
        return new DefinitionWriter()
                .text("name", part.name())
                .text("label", part.label())
                .flag("context", part.context())
                .text("repeat", part.repeat())
                .text("by", part.by())
                .text("byList", part.byList())
                .text("expression", part.expression())
                .text("answerList", part.answerList())
                .text("denominator", part.denominator())
                .text("missing", part.missing())
                .text("flag", part.flag())
                .text("flagLabel", part.flagLabel())
                .text("unit", part.unit())
                .text("aggregation", part.aggregation().name())
                .number("row", part.row())
                .json
                .build();
    }

    private DefinitionWriter text(String name, String value) {
        if (!value.isEmpty()) {
            json.add(name, value);
        }
        return this;
    }

    private DefinitionWriter text(String name, LocalizedText both) {
        return object(
                name,
                new DefinitionWriter()
                        .text("es", both.es())
                        .text("en", both.en())
                        .json
                        .build());
    }

    private DefinitionWriter flag(String name, boolean value) {
        if (value) {
            json.add(name, true);
        }
        return this;
    }

    private DefinitionWriter number(String name, int value) {
        json.add(name, value);
        return this;
    }

    private DefinitionWriter object(String name, JsonObject members) {
        if (!members.isEmpty()) {
            json.add(name, members);
        }
        return this;
    }

    private <T> DefinitionWriter list(String name, List<T> several, Function<T, ? extends JsonValue> writer) {
        if (!several.isEmpty()) {
            json.add(name, array(several, writer));
        }
        return this;
    }

    /** A list of choices may be empty and is still one. */
    private DefinitionWriter lists(String name, Map<String, List<Choice>> lists) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        lists.forEach((list, choices) -> all.add(list, array(choices, DefinitionWriter::choice)));
        return object(name, all.build());
    }

    private static <T> JsonArrayBuilder array(List<T> several, Function<T, ? extends JsonValue> writer) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        several.forEach(one -> array.add(writer.apply(one)));
        return array;
    }
}
