package org.mirps.employment.shared;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Names in one line. Organisations are called "Example Network, regional": where any name has a comma, names are parted by semicolons, or
 * one would be read as two.
 */
public final class NameList {

    private NameList() {}

    public static String of(List<String> names) {
        return String.join(names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ", names);
    }

    /** The same at the end of a stream. */
    public static Collector<String, ?, String> joining() {
        return Collectors.collectingAndThen(Collectors.toList(), NameList::of);
    }
}
