package org.mirps.employment.contribution;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Names of sections as one column keeps them: separated by blanks, which no name has. */
public final class SignedSections {

    private SignedSections() {}

    public static Set<String> of(String column) {
        return column.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(column.split(" ", -1)));
    }

    static String column(Collection<String> names) {
        return String.join(" ", names);
    }

    static String with(String column, Collection<String> names) {
        Set<String> all = new LinkedHashSet<>(of(column));
        all.addAll(names);
        return column(all);
    }

    static String without(String column, Collection<String> names) {
        Set<String> left = new LinkedHashSet<>(of(column));
        left.removeAll(names);
        return column(left);
    }
}
