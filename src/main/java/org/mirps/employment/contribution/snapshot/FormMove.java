package org.mirps.employment.contribution.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A move of a round to a newer version of its form.
 *
 * @param fromVersion what the form calls the version that was left
 * @param at UTC
 * @param renames new names by old names, of questions and repeats
 */
public record FormMove(long from, String fromVersion, long to, Instant at, Map<String, String> renames) {

    /** What a question of an earlier version of a round's form is called now, asked or not. */
    public static String newName(List<FormMove> oldestFirst, String name) {
        String now = name;
        for (FormMove move : oldestFirst) {
            now = move.renames().getOrDefault(now, now);
        }
        return now;
    }

    /** What was asked at a moment under this name of now. */
    public static String nameAt(List<FormMove> oldestFirst, String now, Instant moment) {
        String then = now;
        for (int i = oldestFirst.size() - 1; i >= 0 && oldestFirst.get(i).at().isAfter(moment); i--) {
            then = oldestFirst.get(i).oldName(then);
        }
        return then;
    }

    /** Id of the version of the form that a round asked at a moment. @param now the one that it asks now */
    public static long versionAt(List<FormMove> oldestFirst, Instant moment, long now) {
        return oldestFirst.stream()
                .filter(move -> move.at().isAfter(moment))
                .findFirst()
                .map(FormMove::from)
                .orElse(now);
    }

    private String oldName(String name) {
        return renames.entrySet().stream()
                .filter(rename -> rename.getValue().equals(name))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(name);
    }

    /** The moves since a version was asked; none if it is not among those that were left. */
    public static List<FormMove> since(List<FormMove> oldestFirst, long version) {
        int first = oldestFirst.stream().map(FormMove::from).toList().indexOf(version);
        return first < 0 ? List.of() : oldestFirst.subList(first, oldestFirst.size());
    }
}
