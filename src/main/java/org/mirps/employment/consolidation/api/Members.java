package org.mirps.employment.consolidation.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.DisseminationInForce;
import org.mirps.employment.shared.LocalizedText;

/** A JSON object of the API, member by member. What there is not (null, an empty text) is left out. Moments are ISO 8601 in UTC. */
final class Members {

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    Members add(String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            json.add(name, text);
        }
        return this;
    }

    /** As {@code {"es": …, "en": …}}. */
    Members add(String name, LocalizedText text) {
        return text.isEmpty()
                ? this
                : add(
                        name,
                        new Members().add("es", text.es()).add("en", text.en()).build());
    }

    Members add(String name, @Nullable Instant moment) {
        return add(name, moment == null ? null : moment.toString());
    }

    Members add(DisseminationInForce dissemination) {
        return add("dissemination_level", dissemination.word()).add("dissemination_since", dissemination.since());
    }

    /** Without exponent and without zeros at the end. */
    Members add(String name, @Nullable BigDecimal number) {
        if (number != null) {
            BigDecimal plain = number.stripTrailingZeros();
            json.add(name, plain.setScale(Math.max(0, plain.scale()), RoundingMode.UNNECESSARY));
        }
        return this;
    }

    Members add(String name, int number) {
        json.add(name, number);
        return this;
    }

    Members add(String name, boolean truth) {
        json.add(name, truth);
        return this;
    }

    Members add(String name, JsonValue value) {
        json.add(name, value);
        return this;
    }

    /** An array, also an empty one, of an object for each of {@code all}. */
    <T> Members add(String name, Collection<T> all, Function<T, JsonValue> object) {
        return add(name, array(all, object));
    }

    static <T> JsonArray array(Collection<T> all, Function<T, JsonValue> object) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(each -> array.add(object.apply(each)));
        return array.build();
    }

    static JsonArray words(Collection<String> words) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        words.forEach(array::add);
        return array.build();
    }

    JsonObject build() {
        return json.build();
    }
}
