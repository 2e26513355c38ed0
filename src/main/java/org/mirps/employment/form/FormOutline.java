package org.mirps.employment.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every section, group, repeat and question of a form by name, with where it stands, in document order. */
public final class FormOutline {

    /**
     * One element.
     *
     * @param section name of its section; its own name for a section; empty outside
     * @param around names of the groups and repeats around it, outermost first
     * @param repeats those of them that are repeats
     * @param previous name of the element before it in the same group; empty for the first
     */
    public record Spot(
            FormElement element, String section, List<String> around, List<String> repeats, String previous) {

        public String name() {
            return element.name();
        }
    }

    private final Map<String, Spot> spots = new LinkedHashMap<>();

    public FormOutline(FormDefinition form) {
        walk(form.elements(), "", List.of(), List.of());
    }

    public Map<String, Spot> spots() {
        return spots;
    }

    private void walk(List<FormElement> elements, String section, List<String> around, List<String> repeats) {
        String previous = "";
        for (FormElement element : elements) {
            boolean container = !(element instanceof Question);
            String inSection = section.isEmpty() && container ? element.name() : section;
            spots.put(element.name(), new Spot(element, inSection, around, repeats, previous));
            previous = element.name();
            if (element instanceof FormElement.Group group) {
                walk(group.children(), inSection, with(around, group.name()), repeats);
            } else if (element instanceof FormElement.Repeat repeat) {
                walk(repeat.children(), inSection, with(around, repeat.name()), with(repeats, repeat.name()));
            }
        }
    }

    private static List<String> with(List<String> names, String name) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return List.copyOf(more);
    }
}
