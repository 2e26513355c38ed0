package org.mirps.employment.platform.http;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.PlainText;

/**
 * Reads one JSON object into a record whose components are texts and whole numbers: one value after the other, each asked for by name, to the
 * end of the text. Whatever else there is, an unknown or repeated member, something nested, a number that is no whole one, is refused where
 * it begins, so that neither depth nor exponents cost anything. A missing text is null, a missing number 0; texts are {@link PlainText}.
 */
final class FlatJson {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,19}");
    private static final Set<Class<?>> VALUES = Set.of(String.class, long.class, int.class);

    /** The text is no such object. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String why) {
            super(why);
        }

        Unreadable(Exception cause) {
            super(cause);
        }
    }

    private FlatJson() {}

    /**
     * @param text JSON in UTF-8
     * @param type a record of {@code String}, {@code long} and {@code int}
     * @throws Unreadable if it is anything else
     * @throws IllegalArgumentException if the type is no such record: a mistake of ours
     */
    static <T extends Record> T read(byte[] text, Class<T> type) throws Unreadable {
        Map<String, Class<?>> components = components(type);
        try (JsonParser parser = PARSERS.createParser(new StringReader(decoded(text)))) {
            return make(type, members(parser, components));
        } catch (JsonException | NoSuchElementException | IllegalStateException e) {
            throw new Unreadable(e);
        }
    }

    private static Map<String, Class<?>> components(Class<? extends Record> type) {
        Map<String, Class<?>> components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType));
        if (!VALUES.containsAll(components.values())) {
            throw new IllegalArgumentException("Texts and whole numbers only: " + type);
        }
        return components;
    }

    private static String decoded(byte[] text) throws Unreadable {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable(e);
        }
    }

    private static Map<String, @Nullable Object> members(JsonParser parser, Map<String, Class<?>> components)
            throws Unreadable {
        Map<String, @Nullable Object> members = new HashMap<>();
        require(parser.next() == JsonParser.Event.START_OBJECT, "no object");
        while (parser.next() == JsonParser.Event.KEY_NAME) {
            String name = parser.getString();
            require(!members.containsKey(name), "a member twice");
            members.put(name, value(parser, known(components, name)));
        }
        require(!parser.hasNext(), "more than one object"); // throws, if there is anything at all behind the object
        return members;
    }

    private static Class<?> known(Map<String, Class<?>> components, String name) throws Unreadable {
        Class<?> type = components.get(name);
        if (type == null) {
            throw new Unreadable("an unknown member");
        }
        return type;
    }

    private static @Nullable Object value(JsonParser parser, Class<?> type) throws Unreadable {
        JsonParser.Event event = parser.next();
        if (type == String.class) {
            require(event == JsonParser.Event.VALUE_STRING || event == JsonParser.Event.VALUE_NULL, "no text");
            return event == JsonParser.Event.VALUE_NULL ? null : PlainText.typed(parser.getString());
        }
        require(event == JsonParser.Event.VALUE_NUMBER, "no number");
        String digits = parser.getString();
        require(WHOLE.matcher(digits).matches(), "no whole number");
        return whole(digits, type);
    }

    private static Object whole(String digits, Class<?> type) throws Unreadable {
        try {
            return type == long.class ? (Object) Long.valueOf(digits) : Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            throw new Unreadable(e);
        }
    }

    private static <T extends Record> T make(Class<T> type, Map<String, @Nullable Object> members) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(each -> members.getOrDefault(each.getName(), missing(each.getType())))
                .toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object missing(Class<?> type) {
        return type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : null;
    }

    private static void require(boolean so, String otherwise) throws Unreadable {
        if (!so) {
            throw new Unreadable(otherwise);
        }
    }
}
