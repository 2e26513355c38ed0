package org.mirps.employment.contribution.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that a person sees of a draft, to be read before it is signed, in their language.
 *
 * @param round title and day of the earlier round beside which it is read; empty: none
 * @param sections in form order, those that are asked and that the person sees
 */
public record AnswersToCheck(String round, List<Section> sections) {

    /** Numbers of the form itself, and those of rows that have changed. */
    public List<Answer> figures() {
        return all().filter(Answer::figure).toList();
    }

    /** Of the figures those that differ from the earlier round's. */
    public long changed() {
        return figures().stream().filter(answer -> !answer.change().isEmpty()).count();
    }

    /** Consistency checks that are raised. */
    public List<Answer> warnings() {
        return all().filter(Answer::warning).toList();
    }

    private Stream<Answer> all() {
        return sections.stream().flatMap(section -> section.answers().stream());
    }

    /**
     * A section.
     *
     * @param blank how many of its questions nobody has answered, required or not
     * @param unavailable how many of its numbers are said not to be available
     */
    public record Section(String name, String label, List<Answer> answers, int blank, int unavailable) {}

    /**
     * A question with its answer.
     *
     * @param anchor id of the field in the section's page
     * @param where the row of a repeat in which it stands; empty outside repeats
     * @param value as people read it, with its unit; empty for none
     * @param then the same of the earlier round
     * @param change by how much a number has changed
     * @param said how certain it is, and where it comes from; of a warning the explanation
     * @param figure whether it is among the numbers that are shown first
     */
    public record Answer(
            String section,
            String anchor,
            String label,
            String where,
            String value,
            String then,
            String change,
            String said,
            boolean figure,
            boolean warning) {}
}
