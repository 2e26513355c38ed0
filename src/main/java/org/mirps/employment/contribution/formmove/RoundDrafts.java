package org.mirps.employment.contribution.formmove;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.change.FormMapping;

/** All that is stored of the drafts of a round. */
record RoundDrafts(
        Map<ContributionId, Map<AnswerKey, SavedAnswer>> answers, Map<ContributionId, List<RepeatRow>> rows) {

    Map<AnswerKey, SavedAnswer> answers(ContributionId id) {
        return answers.getOrDefault(id, Map.of());
    }

    List<RepeatRow> rows(ContributionId id) {
        return rows.getOrDefault(id, List.of());
    }

    /** As they are called after a move. */
    Map<AnswerKey, SavedAnswer> answers(ContributionId id, FormMapping mapping) {
        Map<AnswerKey, SavedAnswer> moved = new HashMap<>();
        answers(id)
                .forEach((key, answer) -> moved.put(new AnswerKey(key.row(), mapping.newName(key.question())), answer));
        return moved;
    }

    /** As they are called after a move. */
    List<RepeatRow> rows(ContributionId id, FormMapping mapping) {
        return rows(id).stream()
                .map(row -> new RepeatRow(row.id(), mapping.newName(row.repeat()), row.parent(), row.position()))
                .toList();
    }

    /** Names of all questions under which something lies, deliberate blanks included. */
    Set<String> names() {
        return answers.values().stream()
                .flatMap(each -> each.keySet().stream())
                .map(AnswerKey::question)
                .collect(Collectors.toSet());
    }

    int answering(String question) {
        return (int) answers.values().stream()
                .filter(each -> each.entrySet().stream()
                        .anyMatch(answer -> answer.getKey().question().equals(question)
                                && answer.getValue().value() != null))
                .count();
    }

    int withRows(String repeat) {
        return (int) rows.values().stream()
                .filter(each -> each.stream().anyMatch(row -> row.repeat().equals(repeat)))
                .count();
    }
}
