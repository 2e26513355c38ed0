package org.mirps.employment.audit;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an act was done to, in one line such as {@code round=sne-2026; participant=HN}: identities, codes, choices, numbers and moments, and texts
 * only where their name says that they are no secret and nobody's words. Passwords, tokens, answers and messages are never in it.
 */
final class ActDetail {

    static final int LONGEST = 500;

    /** Parameters of which the text says whom or what an act is about. */
    private static final Set<String> TELLING =
            Set.of("email", "name", "code", "section", "repeat", "fileName", "title", "titleEs", "titleEn", "timeZone");

    private static final int LONGEST_TEXT = 100;
    private static final int DEEPEST = 2;

    private ActDetail() {}

    /** @param result null where the act gives nothing */
    static String of(Method act, @Nullable Object[] arguments, @Nullable Object result) {
        List<String> parts = new ArrayList<>();
        Parameter[] parameters = act.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            add(parts, parameters[i].getName(), arguments[i], 0);
        }
        if (result != null && isIdentity(result)) {
            add(parts, "made", result, 0);
        }
        String detail = String.join("; ", parts);
        return detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST - 1) + "…";
    }

    private static void add(List<String> parts, String name, @Nullable Object value, int depth) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(there -> add(parts, name, there, depth));
        } else if (value instanceof String text) {
            if (TELLING.contains(name) && !text.isBlank()) {
                parts.add(name + "=" + oneLine(text));
            }
        } else if (value instanceof Collection<?> all) {
            String list = all.stream()
                    .filter(Objects::nonNull)
                    .filter(ActDetail::isPlain)
                    .map(ActDetail::plain)
                    .sorted()
                    .collect(Collectors.joining(","));
            if (!list.isEmpty()) {
                parts.add(name + "=" + list);
            }
        } else if (value != null && isPlain(value)) {
            parts.add(name + "=" + plain(value));
        } else if (value instanceof Record record && depth < DEEPEST) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                add(parts, component.getName(), read(record, component), depth + 1);
            }
        }
    }

    private static boolean isPlain(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof Temporal
                || isIdentity(value);
    }

    /** A record of one value, called as an identity is. */
    private static boolean isIdentity(Object value) {
        String type = value.getClass().getSimpleName();
        return value instanceof Record record
                && (type.endsWith("Id") || type.endsWith("Code"))
                && record.getClass().getRecordComponents().length == 1;
    }

    private static String plain(Object value) {
        return value instanceof Record record
                ? String.valueOf(read(record, record.getClass().getRecordComponents()[0]))
                : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The accessor of a record cannot be called", e);
        }
    }

    static String oneLine(String text) {
        String line = text.strip().replaceAll("[\\p{Cntrl};=]+", " ");
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
