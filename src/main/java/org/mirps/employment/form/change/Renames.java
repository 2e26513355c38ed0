package org.mirps.employment.form.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mirps.employment.form.FormOutline;
import org.mirps.employment.form.FormOutline.Spot;
import org.mirps.employment.form.Question;
import org.mirps.employment.shared.LocalizedText;

/**
 * Guesses which of the elements that are gone live on under another name. Two belong together if they are of one type and
 *
 * <ol>
 *   <li>have the same label in the same section, or else
 *   <li>have the same label, or else
 *   <li>are selects of the same list in the same section,
 * </ol>
 *
 * and no other element could be meant, on either side. Groups and repeats are looked at first, so that what is in them is still in the same
 * place. It stays a guess: people see it as one, and decide when answers move.
 */
final class Renames {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Spot> gone;
    private final List<Spot> fresh;

    private Renames(FormOutline before, FormOutline after) {
        gone = only(before, after);
        fresh = only(after, before);
    }

    /** New names by old names. */
    static Map<String, String> between(FormOutline before, FormOutline after) {
        Renames renames = new Renames(before, after);
        renames.pair(true);
        renames.pair(false);
        return Map.copyOf(renames.names);
    }

    private static List<Spot> only(FormOutline one, FormOutline other) {
        return new ArrayList<>(one.spots().values().stream()
                .filter(spot -> !other.spots().containsKey(spot.name()))
                .toList());
    }

    private void pair(boolean containers) {
        for (String language : List.of("es", "en")) {
            pair(containers, spot -> key(spot, place(spot), label(spot, language)));
        }
        for (String language : List.of("es", "en")) {
            pair(containers, spot -> key(spot, label(spot, language)));
        }
        pair(
                containers,
                spot -> spot.element() instanceof Question question
                                && question.type().isSelect()
                        ? key(spot, place(spot), question.listName())
                        : "");
    }

    /** Pairs those whose key is not blank and stands once on each side. */
    private void pair(boolean containers, Function<Spot, String> key) {
        Map<String, List<Spot>> old = byKey(gone, containers, key);
        Map<String, List<Spot>> now = byKey(fresh, containers, key);
        Set<String> both = new TreeSet<>(old.keySet());
        both.retainAll(now.keySet());
        for (String shared : both) {
            List<Spot> from = old.getOrDefault(shared, List.of());
            List<Spot> to = now.getOrDefault(shared, List.of());
            if (from.size() == 1 && to.size() == 1) {
                names.put(from.get(0).name(), to.get(0).name());
                gone.remove(from.get(0));
                fresh.remove(to.get(0));
            }
        }
    }

    private static Map<String, List<Spot>> byKey(List<Spot> spots, boolean containers, Function<Spot, String> key) {
        Map<String, List<Spot>> found = spots.stream()
                .filter(spot -> containers != spot.element() instanceof Question)
                .collect(Collectors.groupingBy(key, HashMap::new, Collectors.toList()));
        found.remove("");
        return found;
    }

    /** Of one type, within repeats of the same names, and alike in these words; blank if one of them is. */
    private String key(Spot spot, String... words) {
        for (String word : words) {
            if (word.isEmpty()) {
                return "";
            }
        }
        return type(spot) + "\n" + renamed(spot.repeats()) + "\n" + String.join("\n", words);
    }

    private static String type(Spot spot) {
        return spot.element() instanceof Question question
                ? question.type().name() + (question.isCalculated() ? " calculated" : "")
                : spot.element().getClass().getSimpleName();
    }

    private String place(Spot spot) {
        String section = names.getOrDefault(spot.section(), spot.section());
        // A section is not within itself.
        return "in " + (spot.section().equals(spot.name()) ? "" : section);
    }

    private List<String> renamed(List<String> old) {
        return old.stream().map(name -> names.getOrDefault(name, name)).toList();
    }

    private static String label(Spot spot, String language) {
        LocalizedText label = spot.element().label();
        String words = language.equals("es") ? label.es() : label.en();
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
