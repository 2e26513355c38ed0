package org.mirps.employment.form.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.ReferencePaths;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.form.workbook.Problems;
import org.mirps.employment.form.workbook.Row;

/** Finds calculations and relevance that in the end depend on themselves. */
final class CycleCheck {

    private static final int MOST_REPORTED = 100;
    private static final int MOST_SHOWN = 10;

    private final Map<String, Set<String>> dependsOn = new LinkedHashMap<>();
    private final Map<String, List<Row>> rowsByName;
    private final Problems problems;
    private final Set<String> finished = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final Map<String, Integer> placeOnPath = new HashMap<>();
    private final Deque<Iterator<String>> ways = new ArrayDeque<>();
    private int reported;

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

    /** Goes down every way of references, without recursion: a chain may be as long as the form. */
    private void visit(String start) {
        enter(start);
        while (!ways.isEmpty()) {
            Iterator<String> way = ways.peek();
            if (way.hasNext()) {
                enter(way.next());
            } else {
                ways.pop();
                placeOnPath.remove(path.remove(path.size() - 1));
            }
        }
    }

    private void enter(String name) {
        Integer place = placeOnPath.get(name);
        if (place != null) {
            report(path.subList(place, path.size()));
        } else if (finished.add(name)) {
            placeOnPath.put(name, path.size());
            path.add(name);
            ways.push(dependsOn.getOrDefault(name, Set.of()).iterator());
        }
    }

    private void report(List<String> cycle) {
        if (++reported > MOST_REPORTED) {
            return;
        }
        String shown = cycle.stream().limit(MOST_SHOWN).collect(Collectors.joining(" → "))
                + (cycle.size() > MOST_SHOWN ? " → …" : "") + " → " + cycle.get(0);
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
