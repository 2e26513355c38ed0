package org.mirps.employment.contribution.words;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.live.Shown;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.ReferencePaths;

/**
 * Which figures of a form say something yet. A sum over boxes that nobody has filled is 0; told as a figure, it would have fallen by 100 %
 * since last year.
 */
public final class WorkedOut {

    private final Map<String, FormDefinition.Place> places;
    private final Set<String> answered;

    /** @param answered names of the questions that have an answer, in whatever row */
    WorkedOut(FormDefinition form, Set<String> answered) {
        this.places = form.places();
        this.answered = answered;
    }

    public static WorkedOut of(LiveForm draft) {
        Set<String> answered = draft.shown().values().stream()
                .filter(Shown::relevant)
                .map(Shown::node)
                .filter(Objects::nonNull)
                .filter(FormRun.Node::isAnswered)
                .map(node -> node.question().name())
                .collect(Collectors.toSet());
        return new WorkedOut(draft.form().definition(), answered);
    }

    /** False of what the form works out of numbers, as long as nobody has typed one of these. */
    public boolean says(Question question) {
        if (!question.isCalculated()) {
            return true;
        }
        Set<String> typed = new HashSet<>();
        collectTyped(question, typed, new HashSet<>());
        return typed.isEmpty() || !Collections.disjoint(typed, answered);
    }

    private void collectTyped(Question question, Set<String> typed, Set<String> seen) {
        for (String name : ReferencePaths.names(question.calculation())) {
            FormDefinition.Place place = places.get(name);
            if (place == null || !seen.add(name)) {
                continue; // a repeat, or a section
            }
            if (place.question().isForPeople() && place.question().type().isNumber()) {
                typed.add(name);
            }
            collectTyped(place.question(), typed, seen);
        }
    }
}
