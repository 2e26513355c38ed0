package org.mirps.employment.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Texts;

/**
 * What a form version asks, as read from its workbook: immutable, without logic that runs (that is the {@link FormEngine}'s).
 *
 * @param formId {@code form_id} of the settings sheet, such as {@code mirps_sne_2025}
 * @param version {@code version} of the settings sheet
 * @param elements top level of the survey sheet, in document order
 * @param choiceLists choices by list name, in sheet order
 * @param indicators in the order of a session
 */
public record FormDefinition(
        String formId,
        String version,
        LocalizedText title,
        List<FormElement> elements,
        Map<String, List<Choice>> choiceLists,
        List<IndicatorDefinition> indicators) {

    public FormDefinition withIndicators(List<IndicatorDefinition> defined) {
        return new FormDefinition(formId, version, title, elements, choiceLists, defined);
    }

    /**
     * With the choices that other versions of the form had and this one has not any more, at the end of their lists and marked as such: what
     * was answered with them is told by their words.
     */
    public FormDefinition withChoicesOf(Collection<FormDefinition> earlier) {
        Map<String, List<Choice>> lists = new LinkedHashMap<>(choiceLists);
        for (FormDefinition other : earlier) {
            other.choiceLists()
                    .forEach((name, choices) -> lists.computeIfPresent(name, (same, known) -> {
                        List<Choice> all = new ArrayList<>(known);
                        choices.stream()
                                .filter(choice ->
                                        all.stream().noneMatch(one -> one.name().equals(choice.name())))
                                .map(FormDefinition::left)
                                .forEach(all::add);
                        return all;
                    }));
        }
        return new FormDefinition(formId, version, title, elements, lists, indicators);
    }

    private static Choice left(Choice choice) {
        return new Choice(
                choice.name(),
                new LocalizedText(
                        Texts.of("shared", Language.ES)
                                .get("choice.left", choice.label().es()),
                        Texts.of("shared", Language.EN)
                                .get("choice.left", choice.label().en())),
                choice.extra());
    }

    /** The figure of an indicator, by its {@link IndicatorDefinition#key()}. */
    public Optional<IndicatorDefinition> findIndicator(String key) {
        return indicators.stream()
                .filter(indicator -> indicator.key().equals(key))
                .findFirst();
    }

    /** The sections: groups at the top of the form, each one page of a contribution. */
    public List<FormElement.Group> sections() {
        return elements.stream()
                .filter(FormElement.Group.class::isInstance)
                .map(FormElement.Group.class::cast)
                .toList();
    }

    public Optional<FormElement.Group> findSection(String name) {
        return sections().stream()
                .filter(section -> section.name().equals(name))
                .findFirst();
    }

    /** Name of the section in which a question or a repeat of this name stands; empty outside sections, and where there is none. */
    public String sectionOf(String name) {
        return places().values().stream()
                .filter(place ->
                        place.question().name().equals(name) || place.repeats().contains(name))
                .findFirst()
                .map(Place::section)
                .orElse("");
    }

    /** The group, repeat or question of this name, wherever it stands. */
    public FormElement element(String name) {
        return everything(elements)
                .filter(element -> element.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<FormElement> everything(List<FormElement> elements) {
        return elements.stream().flatMap(element -> {
            List<FormElement> children = element instanceof FormElement.Group group
                    ? group.children()
                    : element instanceof FormElement.Repeat repeat ? repeat.children() : List.of();
            return Stream.concat(Stream.of(element), everything(children));
        });
    }

    public Optional<Question> findQuestion(String name) {
        return Optional.ofNullable(places().get(name)).map(Place::question);
    }

    /** Every question with where it stands, by name, in document order. Built anew at each call: keep it. */
    public Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        walk(elements, "", List.of(), places);
        return places;
    }

    /** How many questions there are for people to answer, each counted once however many rows its repeat has. */
    public int answerable() {
        return (int) places().values().stream()
                .map(Place::question)
                .filter(Question::isForPeople)
                .count();
    }

    /** Every repeat in document order, outer before inner. */
    public List<FormElement.Repeat> repeats() {
        List<FormElement.Repeat> repeats = new ArrayList<>();
        collectRepeats(elements, repeats);
        return repeats;
    }

    /** Whether a repeat stands within another. */
    public boolean isWithinARepeat(String repeat) {
        return repeats().stream().anyMatch(outer -> {
            List<FormElement.Repeat> inside = new ArrayList<>();
            collectRepeats(outer.children(), inside);
            return inside.stream().anyMatch(inner -> inner.name().equals(repeat));
        });
    }

    /** The choices of a list; empty where there is no such list. */
    public List<Choice> choices(String listName) {
        return choiceLists.getOrDefault(listName, List.of());
    }

    public Optional<Choice> findChoice(String listName, String choiceName) {
        return choices(listName).stream()
                .filter(choice -> choice.name().equals(choiceName))
                .findFirst();
    }

    /**
     * Where a question stands.
     *
     * @param section name of its section; empty for a question outside every group
     * @param repeats names of the repeats around it, outermost first; empty outside repeats
     */
    public record Place(Question question, String section, List<String> repeats) {

        /** The repeat whose rows hold this question's answers; empty for the form itself. */
        public String repeat() {
            return repeats.isEmpty() ? "" : repeats.get(repeats.size() - 1);
        }
    }

    private static void walk(
            List<FormElement> elements, String section, List<String> repeats, Map<String, Place> into) {
        for (FormElement element : elements) {
            if (element instanceof Question question) {
                into.put(question.name(), new Place(question, section, repeats));
            } else if (element instanceof FormElement.Group group) {
                walk(group.children(), section.isEmpty() ? group.name() : section, repeats, into);
            } else if (element instanceof FormElement.Repeat repeat) {
                List<String> inner = new ArrayList<>(repeats);
                inner.add(repeat.name());
                walk(repeat.children(), section.isEmpty() ? repeat.name() : section, List.copyOf(inner), into);
            }
        }
    }

    private static void collectRepeats(List<FormElement> elements, List<FormElement.Repeat> into) {
        for (FormElement element : elements) {
            if (element instanceof FormElement.Group group) {
                collectRepeats(group.children(), into);
            } else if (element instanceof FormElement.Repeat repeat) {
                into.add(repeat);
                collectRepeats(repeat.children(), into);
            }
        }
    }
}
