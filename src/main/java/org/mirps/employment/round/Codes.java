package org.mirps.employment.round;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mirps.employment.shared.ParticipantCode;

/** Codes of participants as one column keeps them: parted by commas, so that {@code find_in_set} finds one. */
final class Codes {

    private Codes() {}

    static Set<ParticipantCode> of(String column) {
        return column.isEmpty()
                ? Set.of()
                : Arrays.stream(column.split(",", -1)).map(ParticipantCode::new).collect(Collectors.toSet());
    }

    static String with(String column, Collection<ParticipantCode> more) {
        Set<String> all = names(column);
        more.forEach(code -> all.add(code.value()));
        return String.join(",", all);
    }

    static String without(String column, ParticipantCode code) {
        Set<String> left = names(column);
        left.remove(code.value());
        return String.join(",", left);
    }

    private static Set<String> names(String column) {
        return of(column).stream().map(ParticipantCode::value).collect(Collectors.toCollection(TreeSet::new));
    }
}
