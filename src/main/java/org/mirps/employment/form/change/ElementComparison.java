package org.mirps.employment.form.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormOutline;
import org.mirps.employment.form.FormOutline.Spot;
import org.mirps.employment.form.LongestRun;
import org.mirps.employment.form.Question;
import org.mirps.employment.shared.LocalizedText;

/** The part of {@link FormComparison} that is about sections, groups, repeats and questions. */
final class ElementComparison {

    private static final Set<String> ELSEWHERE = Set.of("name", "children");

    private final Map<String, Spot> before;
    private final Map<String, Spot> after;
    private final Map<String, String> newNames;
    private final Set<String> reordered;

    ElementComparison(FormDefinition before, FormDefinition after) {
        FormOutline old = new FormOutline(before);
        FormOutline now = new FormOutline(after);
        this.before = old.spots();
        this.after = now.spots();
        this.newNames = Renames.between(old, now);
        this.reordered = reordered();
    }

    Map<String, String> renames() {
        return newNames;
    }

    List<FormComparison.Section> sections() {
        Map<String, List<Change<FormElement>>> changes = new LinkedHashMap<>();
        after.values().forEach(now -> changes.computeIfAbsent(now.section(), unused -> new ArrayList<>()));
        before.values().forEach(old -> changes.computeIfAbsent(now(old.section()), unused -> new ArrayList<>()));
        Map<String, String> oldNames =
                newNames.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        for (Spot now : after.values()) {
            Spot old = before.get(oldNames.getOrDefault(now.name(), now.name()));
            compare(old, now, into(changes, now.section()));
        }
        for (Spot old : before.values()) {
            if (!after.containsKey(now(old.name()))) {
                into(changes, now(old.section())).add(Change.removed(old.element()));
            }
        }
        return changes.entrySet().stream()
                .filter(section -> !section.getValue().isEmpty())
                .map(section -> new FormComparison.Section(
                        section.getKey(), label(section.getKey()), List.copyOf(section.getValue())))
                .toList();
    }

    private void compare(@Nullable Spot old, Spot now, List<Change<FormElement>> into) {
        if (old == null) {
            into.add(Change.added(now.element()));
            return;
        }
        List<Difference> differences = differences(old, now);
        if (!old.name().equals(now.name())) {
            into.add(Change.renamed(old.element(), now.element(), differences));
        } else if (!differences.isEmpty()) {
            into.add(Change.changed(old.element(), now.element(), differences));
        }
    }

    private List<Difference> differences(Spot old, Spot now) {
        List<Difference> differences = new ArrayList<>();
        if (old.element() instanceof Question was && now.element() instanceof Question is) {
            differences.addAll(Difference.between(was, is, ELSEWHERE));
        } else if (old.element() instanceof FormElement.Group was && now.element() instanceof FormElement.Group is) {
            differences.addAll(Difference.between(was, is, ELSEWHERE));
        } else if (old.element() instanceof FormElement.Repeat was && now.element() instanceof FormElement.Repeat is) {
            differences.addAll(Difference.between(was, is, ELSEWHERE));
        } else {
            differences.add(new Difference("type", "", "", type(old), type(now)));
        }
        if (!around(old).equals(now.around())) {
            differences.add(new Difference(Difference.PLACE, "", "", path(old.around()), path(now.around())));
        } else if (reordered.contains(now.name())) {
            differences.add(new Difference(Difference.ORDER, "", "", old.previous(), now.previous()));
        }
        return differences;
    }

    /** Names of elements that stand in the same group as before, but no longer in the same order; as few as explain it. */
    private Set<String> reordered() {
        Map<List<String>, List<String>> stayed = new LinkedHashMap<>();
        for (Spot old : before.values()) {
            Spot now = after.get(now(old.name()));
            if (now != null && around(old).equals(now.around())) {
                stayed.computeIfAbsent(now.around(), unused -> new ArrayList<>())
                        .add(now.name());
            }
        }
        List<String> order = List.copyOf(after.keySet());
        Set<String> moved = new HashSet<>();
        stayed.values().forEach(names -> moved.addAll(LongestRun.outside(names, order::indexOf)));
        return moved;
    }

    private String now(String oldName) {
        return newNames.getOrDefault(oldName, oldName);
    }

    private List<String> around(Spot old) {
        return old.around().stream().map(this::now).toList();
    }

    private LocalizedText label(String section) {
        Spot spot = after.containsKey(section) ? after.get(section) : before.get(section);
        return spot == null ? LocalizedText.EMPTY : spot.element().label();
    }

    private static List<Change<FormElement>> into(Map<String, List<Change<FormElement>>> changes, String section) {
        return changes.computeIfAbsent(section, unused -> new ArrayList<>());
    }

    private static String type(Spot spot) {
        if (spot.element() instanceof Question question) {
            return question.type().xlsformName();
        }
        return spot.element() instanceof FormElement.Repeat ? "begin_repeat" : "begin_group";
    }

    private static String path(List<String> names) {
        return String.join(" / ", names);
    }
}
