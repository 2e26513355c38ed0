package org.mirps.employment.contribution.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
 * Which figures of a form say something yet. A sum over boxes that nobody has filled is 0, and so is the count of what nobody has ticked;
 * told as a figure, it would have fallen by 100 % since the round before.
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

    /**
     * False of what the form works out, as long as nobody has answered any question of which it does; of what is made of numbers, as long as
     * nobody has typed one.
     */
    public boolean says(Question question) {
        if (!question.isCalculated()) {
            return true;
        }
        Set<Question> sources = new HashSet<>();
        collect(question, sources, new HashSet<>());
        List<Question> numbers =
                sources.stream().filter(source -> source.type().isNumber()).toList();
        Collection<Question> asked = numbers.isEmpty() ? sources : numbers;
        return asked.isEmpty() || asked.stream().map(Question::name).anyMatch(answered::contains);
    }

    private void collect(Question question, Set<Question> sources, Set<String> seen) {
        for (String name : ReferencePaths.names(question.calculation())) {
            FormDefinition.Place place = places.get(name);
            if (place == null || !seen.add(name)) {
                continue; // a repeat, or a section
            }
            if (place.question().isForPeople()) {
                sources.add(place.question());
            }
            collect(place.question(), sources, seen);
        }
    }
}
