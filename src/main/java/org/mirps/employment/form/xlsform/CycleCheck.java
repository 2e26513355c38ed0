package org.mirps.employment.form.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.ReferencePaths;

/** Finds calculations and relevance that in the end depend on themselves. */
final class CycleCheck {

    private final Map<String, Set<String>> dependsOn = new LinkedHashMap<>();
    private final Map<String, List<Row>> rowsByName;
    private final Problems problems;
    private final Set<String> finished = new HashSet<>();
    private final List<String> path = new ArrayList<>();

    CycleCheck(List<FormElement> elements, Map<String, List<Row>> rowsByName, Problems problems) {
        this.rowsByName = rowsByName;
        this.problems = problems;
        collect(elements, Set.of());
    }

    void check() {
        dependsOn.keySet().forEach(this::visit);
    }

    private void collect(List<FormElement> elements, Set<String> parent) {
        for (FormElement element : elements) {
            Set<String> references = new LinkedHashSet<>(parent);
            if (element instanceof Question question) {
                references.addAll(ReferencePaths.names(question.relevant()));
                references.addAll(ReferencePaths.names(question.calculation()));
            } else if (element instanceof FormElement.Group group) {
                references.addAll(ReferencePaths.names(group.relevant()));
                collect(group.children(), Set.of(group.name()));
            } else if (element instanceof FormElement.Repeat repeat) {
                references.addAll(ReferencePaths.names(repeat.relevant()));
                collect(repeat.children(), Set.of(repeat.name()));
            }
            dependsOn.put(element.name(), references);
        }
    }

    private void visit(String name) {
        int start = path.indexOf(name);
        if (start >= 0) {
            report(path.subList(start, path.size()));
        } else if (finished.add(name)) {
            path.add(name);
            dependsOn.getOrDefault(name, Set.of()).forEach(this::visit);
            path.remove(path.size() - 1);
        }
    }

    private void report(List<String> cycle) {
        String shown = String.join(" → ", cycle) + " → " + cycle.get(0);
        for (int i = 0; i < cycle.size(); i++) {
            String next = cycle.get((i + 1) % cycle.size());
            for (Row row : rowsByName.getOrDefault(cycle.get(i), List.of())) {
                List.of("calculation", "relevant").stream()
                        .map(row::cell)
                        .filter(cell -> ReferencePaths.names(cell.text()).contains(next))
                        .forEach(cell -> problems.add(Fault.CYCLE, cell, shown));
            }
        }
    }
}
