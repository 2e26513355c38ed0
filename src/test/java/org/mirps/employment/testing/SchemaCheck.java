package org.mirps.employment.testing;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds JSON against the schemas of an OpenAPI document, for the words that ours uses, and more strictly than the words say: a member that
 * no schema names is a fault.
 */
public final class SchemaCheck {

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonObject schemas;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(JsonObject document) {
        this.schemas = document.getJsonObject("components").getJsonObject("schemas");
    }

    /** Every place where {@code value} is not as {@code schema} of the document says; empty if all is well. */
    public static List<String> faults(JsonObject document, JsonObject schema, JsonValue value) {
        SchemaCheck check = new SchemaCheck(document);
        check.check("", schema, value);
        return check.faults;
    }

    private void check(String place, JsonObject schema, JsonValue value) {
        if (schema.containsKey("$ref")) {
            String name = schema.getString("$ref").substring(SCHEMAS.length());
            check(place, schemas.getJsonObject(name), value);
            return;
        }
        if (!schema.containsKey("type")) {
            return; // anything
        }
        switch (schema.getString("type")) {
            case "object" -> expect(place, value instanceof JsonObject object && checkObject(place, schema, object));
            case "array" -> expect(place, value instanceof JsonArray array && checkArray(place, schema, array));
            case "string" -> expect(place, value instanceof JsonString text && fits(schema, text.getString()));
            case "integer" -> expect(place, value instanceof JsonNumber number && number.isIntegral());
            case "number" -> expect(place, value instanceof JsonNumber);
            case "boolean" -> expect(place, value == JsonValue.TRUE || value == JsonValue.FALSE);
            default -> faults.add(place + ": a type that this check does not know");
        }
    }

    private boolean checkObject(String place, JsonObject schema, JsonObject object) {
        JsonObject properties =
                schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        for (JsonString required : schema.getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonString.class)) {
            if (!object.containsKey(required.getString())) {
                faults.add(place + "/" + required.getString() + " is missing");
            }
        }
        object.forEach((name, value) -> {
            JsonValue known = properties.containsKey(name) ? properties.get(name) : schema.get("additionalProperties");
            if (known == null) {
                faults.add(place + "/" + name + " is not in the schema");
            } else {
                check(place + "/" + name, known.asJsonObject(), value);
            }
        });
        return true;
    }

    private boolean checkArray(String place, JsonObject schema, JsonArray array) {
        for (int i = 0; i < array.size(); i++) {
            check(place + "/" + i, schema.getJsonObject("items"), array.get(i));
        }
        return true;
    }

    private static boolean fits(JsonObject schema, String text) {
        boolean listed = !schema.containsKey("enum")
                || schema.getJsonArray("enum")
                        .getValuesAs(JsonString::getString)
                        .contains(text);
        boolean shaped = !schema.containsKey("pattern")
                || Pattern.compile(schema.getString("pattern")).matcher(text).find();
        return listed && shaped && (!schema.getString("format", "").equals("date-time") || isMoment(text));
    }

    private static boolean isMoment(String text) {
        try {
            return Instant.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void expect(String place, boolean holds) {
        if (!holds) {
            faults.add(place + " is not as the schema says");
        }
    }
}
