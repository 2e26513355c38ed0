package org.mirps.employment.consolidation.notation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.mirps.employment.consolidation.dataset.Dataset;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.dataset.ValueKind;
import org.mirps.employment.consolidation.dataset.Variable;
import org.mirps.employment.shared.Language;

/** {@code datapackage.json}. Source: Data Package 2.0, datapackage.org. */
public final class DataPackage {

    /** Longer lists are told by the codebook alone: a profile of places would be larger than the table. */
    private static final int MOST_CATEGORIES = 1_000;

    private final RoundDataset round;
    private final Language language;

    private DataPackage(RoundDataset round, Language language) {
        this.round = round;
        this.language = language;
    }

    /** @param language of titles and descriptions */
    public static JsonObject of(RoundDataset round, Language language) {
        return new DataPackage(round, language).members();
    }

    private JsonObject members() {
        JsonArrayBuilder resources = Json.createArrayBuilder();
        round.tables().forEach(table -> resources.add(resource(table)));
        return Json.createObjectBuilder()
                .add("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
                .add("name", round.name().toLowerCase(Locale.ROOT))
                .add("title", round.round().title().in(language))
                .add("description", Notes.about(round, language))
                .add("created", round.at().toString())
                .add("version", round.at().toString())
                .add(
                        "sources",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("title", round.form().title().in(language))))
                .add("resources", resources)
                .build();
    }

    private JsonObjectBuilder resource(Dataset table) {
        return Json.createObjectBuilder()
                .add("name", table.fileName())
                .add("title", table.title().in(language))
                .add("path", Places.data(table))
                .add("type", "table")
                .add("format", "csv")
                .add("mediatype", "text/csv")
                .add("encoding", "utf-8")
                .add("bytes", table.bytes())
                .add("hash", "sha256:" + table.sha256())
                .add("schema", schema(table));
    }

    private JsonObjectBuilder schema(Dataset table) {
        JsonArrayBuilder fields = Json.createArrayBuilder();
        table.variables().forEach(variable -> fields.add(field(variable)));
        JsonObjectBuilder schema = Json.createObjectBuilder()
                .add("fields", fields)
                .add("missingValues", Json.createArrayBuilder().add(""));
        if (table.hasWholeKeys()) {
            schema.add("primaryKey", names(table.key()));
        } else {
            schema.add("uniqueKeys", Json.createArrayBuilder().add(names(table.key())));
        }
        if (Places.isAboutAParticipant(table)) {
            schema.add(
                    "foreignKeys",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("fields", names(List.of("round", "government")))
                                    .add(
                                            "reference",
                                            Json.createObjectBuilder()
                                                    .add("resource", Dataset.CONTRIBUTIONS)
                                                    .add("fields", names(List.of("round", "government"))))));
        }
        return schema;
    }

    private JsonObjectBuilder field(Variable variable) {
        JsonObjectBuilder field =
                Json.createObjectBuilder().add("name", variable.name()).add("type", type(variable.kind()));
        if (variable.kind() == ValueKind.DATETIME) {
            field.add("format", "%Y-%m-%dT%H:%M");
        } else if (variable.kind() == ValueKind.TIME) {
            field.add("format", "any");
        }
        add(field, "title", variable.label().in(language));
        add(field, "description", variable.note().in(language));
        add(field, "unit", variable.unit());
        add(field, "relevant", variable.universe());
        if (variable.kind() == ValueKind.CODE && variable.codes().size() <= MOST_CATEGORIES) {
            JsonArrayBuilder categories = Json.createArrayBuilder();
            variable.codes()
                    .forEach(code -> categories.add(Json.createObjectBuilder()
                            .add("value", code.code())
                            .add("label", code.label().in(language))));
            field.add("categories", categories);
        }
        return field;
    }

    private static String type(ValueKind kind) {
        return switch (kind) {
            case INTEGER, BINARY -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case TIME -> "time";
            case DATETIME, MOMENT -> "datetime";
            case TEXT, CODE, CODES -> "string";
        };
    }

    private static void add(JsonObjectBuilder object, String name, String value) {
        if (!value.isEmpty()) {
            object.add(name, value);
        }
    }

    private static JsonArrayBuilder names(Collection<String> names) {
        return Json.createArrayBuilder(names);
    }
}
