package org.mirps.employment.presentation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.form.Choice;

/**
 * Which answers go from most to least, and are drawn in the colours of a scale: those whose names are all of one ladder (docs/indicators.md).
 * Their order is that of the form's list.
 */
final class AnswerOrder {

    private static final List<Set<String>> LADDERS = List.of(
            Set.of("yes", "in_progress", "partial", "partly", "no", "not_regulated"),
            Set.of("all", "some", "no", "none"),
            Set.of("equal", "with_permit", "restricted", "prohibited", "not_regulated"),
            Set.of("not_started", "draft", "consultation", "validated", "approved", "implementation"),
            Set.of("none", "mapped", "drafted", "approved", "operating"),
            Set.of("free", "waiver", "reduced", "standard"),
            Set.of("evaluation", "monitoring", "self_report", "testimony", "none"),
            Set.of("already", "ready", "adaptable", "context"),
            Set.of("high", "medium", "low"),
            Set.of("1", "2", "3", "4", "5"));

    private AnswerOrder() {}

    static boolean isOrdered(List<Choice> choices) {
        Set<String> names = choices.stream().map(Choice::name).collect(Collectors.toSet());
        return names.size() > 1 && LADDERS.stream().anyMatch(ladder -> ladder.containsAll(names));
    }
}
