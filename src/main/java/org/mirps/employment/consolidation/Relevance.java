package org.mirps.employment.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;

/** When each question of a form is asked: its own condition and those of the groups and repeats around it. */
public final class Relevance {

    private final Map<String, String> byQuestion = new HashMap<>();

    public Relevance(FormDefinition form) {
        walk(form.elements(), List.of());
    }

    /** In the form's own language, outermost condition first; empty where it is always asked. */
    public String of(String question) {
        return byQuestion.getOrDefault(question, "");
    }

    private void walk(List<FormElement> elements, List<String> around) {
        for (FormElement element : elements) {
            if (element instanceof FormElement.Group group) {
                walk(group.children(), and(around, group.relevant()));
            } else if (element instanceof FormElement.Repeat repeat) {
                walk(repeat.children(), and(around, repeat.relevant()));
            } else if (element instanceof Question question) {
                byQuestion.put(question.name(), joined(and(around, question.relevant())));
            }
        }
    }

    private static List<String> and(List<String> around, String own) {
        if (own.isEmpty()) {
            return around;
        }
        List<String> all = new ArrayList<>(around);
        all.add(own);
        return all;
    }

    private static String joined(List<String> conditions) {
        return conditions.size() == 1
                ? conditions.get(0)
                : conditions.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" and "));
    }
}
