package org.mirps.employment.consolidation.notation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mirps.employment.consolidation.dataset.Dataset;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.dataset.ValueKind;
import org.mirps.employment.consolidation.dataset.Variable;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/** {@code csv-metadata.json}. Source: W3C, "Metadata Vocabulary for Tabular Data", 2015. */
public final class CsvOnTheWeb {

    private CsvOnTheWeb() {}

    public static JsonObject of(RoundDataset round, Language language) {
        JsonArrayBuilder tables = Json.createArrayBuilder();
        round.tables().forEach(table -> tables.add(table(table)));
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add("http://www.w3.org/ns/csvw")
                                .add(Json.createObjectBuilder().add("@language", language.code())))
                .add("dc:title", text(round.round().title()))
                .add("dc:description", Notes.about(round, language))
                .add(
                        "dc:modified",
                        Json.createObjectBuilder()
                                .add("@value", round.at().toString())
                                .add("@type", "xsd:dateTime"))
                .add("tables", tables)
                .build();
    }

    private static JsonObjectBuilder table(Dataset table) {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        table.variables().forEach(variable -> columns.add(column(variable)));
        JsonObjectBuilder schema = Json.createObjectBuilder().add("columns", columns);
        if (table.hasWholeKeys()) {
            JsonArrayBuilder key = Json.createArrayBuilder();
            table.key().forEach(name -> key.add(name(name)));
            schema.add("primaryKey", key);
        }
        return Json.createObjectBuilder()
                .add("url", Places.data(table))
                .add("dc:title", text(table.title()))
                .add("tableSchema", schema);
    }

    private static JsonObjectBuilder column(Variable variable) {
        JsonObjectBuilder column = Json.createObjectBuilder()
                .add("name", name(variable.name()))
                .add("titles", variable.name())
                .add("null", "")
                .add("datatype", datatype(variable.kind()));
        if (variable.kind() == ValueKind.CODES) {
            column.add("separator", " ");
        }
        add(column, "dc:title", variable.label());
        add(column, "dc:description", variable.note());
        if (!variable.unit().isEmpty()) {
            column.add("schema:unitText", variable.unit());
        }
        return column;
    }

    /** A name may be used in addresses, so it holds no slash. */
    private static String name(String heading) {
        return URLEncoder.encode(heading, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String datatype(ValueKind kind) {
        return switch (kind) {
            case INTEGER, BINARY -> "integer";
            case NUMBER -> "decimal";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case MOMENT -> "dateTime";
            case TEXT, TIME, DATETIME, CODE, CODES -> "string"; // its times need seconds, ours have none
        };
    }

    private static void add(JsonObjectBuilder column, String property, LocalizedText text) {
        if (!text.es().isEmpty() || !text.en().isEmpty()) {
            column.add(property, text(text));
        }
    }

    private static JsonArrayBuilder text(LocalizedText text) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("@value", text.es()).add("@language", "es"))
                .add(Json.createObjectBuilder().add("@value", text.en()).add("@language", "en"));
    }
}
