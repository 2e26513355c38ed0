package org.mirps.employment.form.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.change.Change.Kind;
import org.mirps.employment.shared.LocalizedText;

/**
 * What differs between two versions of a form, for people to read before they publish or move answers.
 *
 * @param settings of the form as a whole, without code and version
 * @param sections of the newer version in its order, those that were removed at the end; without those in which nothing changed
 * @param lists choice lists with any change, in the order of the newer version
 * @param indicators figures by their key, in the order of the newer version; a part that was added or removed is a difference of its figure
 * @param renames probable new names by old names, of all elements
 */
public record FormComparison(
        FormDefinition before,
        FormDefinition after,
        List<Difference> settings,
        List<Section> sections,
        List<ChoiceList> lists,
        List<Change<IndicatorDefinition>> indicators,
        Map<String, String> renames) {

    /**
     * The changes within one section, the section itself included.
     *
     * @param name empty for what stands outside every section
     */
    public record Section(String name, LocalizedText label, List<Change<FormElement>> changes) {}

    /**
     * The changes within one choice list.
     *
     * @param kind whether the list itself was added or removed, or changed
     */
    public record ChoiceList(String name, Kind kind, List<Change<Choice>> choices) {}

    public static FormComparison of(FormDefinition before, FormDefinition after) {
        ElementComparison elements = new ElementComparison(before, after);
        return new FormComparison(
                before,
                after,
                Difference.between(before, after, Set.of("formId", "version", "elements", "choiceLists", "indicators")),
                elements.sections(),
                lists(before, after),
                figures(before.indicators(), after.indicators()),
                elements.renames());
    }

    public boolean isUnchanged() {
        return settings.isEmpty() && sections.isEmpty() && lists.isEmpty() && indicators.isEmpty();
    }

    /**
     * Sections of either version that are not what they were, by name: a question, a group, a condition of theirs changed, or a list of
     * choices that they use. What stands outside every section concerns all.
     */
    public Set<String> changedSections() {
        Set<String> changed = sections.stream().map(Section::name).collect(Collectors.toCollection(HashSet::new));
        renames.forEach((old, now) -> {
            if (changed.contains(now)) {
                changed.add(old);
            }
        });
        Set<String> changedLists = lists.stream().map(ChoiceList::name).collect(Collectors.toSet());
        for (FormDefinition form : List.of(before, after)) {
            form.places().values().stream()
                    .filter(place -> changedLists.contains(place.question().listName()))
                    .forEach(place -> changed.add(place.section()));
        }
        if (changed.contains("")) {
            before.sections().forEach(section -> changed.add(section.name()));
        }
        return changed;
    }

    /** How many questions were added, removed, renamed or changed. */
    public long questions(Kind kind) {
        return sections.stream()
                .flatMap(section -> section.changes().stream())
                .filter(change -> change.kind() == kind && change.thing() instanceof Question)
                .count();
    }

    private static List<Change<IndicatorDefinition>> figures(
            List<IndicatorDefinition> before, List<IndicatorDefinition> after) {
        return keyed(before, after, IndicatorDefinition::key, FormComparison::differences);
    }

    private static List<Difference> differences(IndicatorDefinition before, IndicatorDefinition after) {
        List<Difference> differences = new ArrayList<>(Difference.between(before, after, Set.of("parts")));
        for (Change<IndicatorPart> part : keyed(before.parts(), after.parts(), IndicatorPart::name)) {
            differences.addAll(Difference.ofPart(part));
        }
        return differences;
    }

    private static List<ChoiceList> lists(FormDefinition before, FormDefinition after) {
        Set<String> names = new LinkedHashSet<>(after.choiceLists().keySet());
        names.addAll(before.choiceLists().keySet());
        List<ChoiceList> lists = new ArrayList<>();
        for (String name : names) {
            List<Change<Choice>> choices = keyed(before.choices(name), after.choices(name), Choice::name);
            Kind kind = !before.choiceLists().containsKey(name)
                    ? Kind.ADDED
                    : after.choiceLists().containsKey(name) ? Kind.CHANGED : Kind.REMOVED;
            if (!choices.isEmpty() || kind != Kind.CHANGED) {
                lists.add(new ChoiceList(name, kind, choices));
            }
        }
        return lists;
    }

    /** Changes of records that are told apart by a key: in the newer order, those that were removed at the end. */
    private static <R extends Record> List<Change<R>> keyed(List<R> before, List<R> after, Function<R, String> key) {
        return keyed(before, after, key, (was, now) -> Difference.between(was, now, Set.of()));
    }

    private static <R> List<Change<R>> keyed(
            List<R> before, List<R> after, Function<R, String> key, BiFunction<R, R, List<Difference>> compare) {
        Map<String, R> old = before.stream()
                .collect(Collectors.toMap(key, one -> one, (first, second) -> first, LinkedHashMap::new));
        List<Change<R>> changes = new ArrayList<>();
        for (R now : after) {
            R was = old.remove(key.apply(now));
            if (was == null) {
                changes.add(Change.added(now));
            } else {
                List<Difference> differences = compare.apply(was, now);
                if (!differences.isEmpty()) {
                    changes.add(Change.changed(was, now, differences));
                }
            }
        }
        old.values().forEach(gone -> changes.add(Change.removed(gone)));
        return changes;
    }
}
