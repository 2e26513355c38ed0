package org.mirps.employment.calendar;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Short lists in one column: words between commas. */
final class Words {

    private Words() {}

    static String join(Collection<?> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }

    static <T extends Enum<T>> Set<T> split(String joined, Class<T> type) {
        Set<T> words = EnumSet.noneOf(type);
        List<String> names = split(joined);
        Arrays.stream(type.getEnumConstants())
                .filter(constant -> names.contains(constant.name()))
                .forEach(words::add);
        return words;
    }
}
