package org.mirps.employment.contribution.live;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.PercentChange;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.shared.AccountId;

/**
 * What a participant answered the last time that it was asked the same form and its answer was accepted, under the names that the form of now
 * gives its questions. Immutable.
 *
 * @param source null: nothing is remembered
 * @param formVersion id of the form of now
 * @param form with which it was answered; null exactly where {@code source} is
 * @param asked names of the questions of now that were asked then
 * @param answers what was answered then, calculated values included
 * @param taken the values with which a contribution starts
 * @param rows the rows with which it starts
 */
public record Memory(
        @Nullable MemorySource source,
        long formVersion,
        @Nullable FormDefinition form,
        Set<String> asked,
        Map<AnswerKey, Snapshot.Answer> answers,
        Map<AnswerKey, String> taken,
        List<RepeatRow> rows) {

    public static final Memory NONE = new Memory(null, 0, null, Set.of(), Map.of(), Map.of(), List.of());

    public boolean isNone() {
        return source == null;
    }

    /** Whether it is of this snapshot. */
    boolean isOf(long snapshot) {
        return source != null && source.snapshot() == snapshot;
    }

    /** Id of the snapshot; 0: nothing is remembered. */
    public long snapshot() {
        return source == null ? 0 : source.snapshot();
    }

    /** What was answered then; null: nothing, or the question was not shown. */
    @Nullable
    public String value(AnswerKey key) {
        Snapshot.Answer answer = answers.get(key);
        return answer == null ? null : answer.value();
    }

    /** Whether a question that was asked then has another answer now. */
    public boolean isChanged(AnswerKey key, @Nullable String value) {
        return asked.contains(key.question()) && !Objects.equals(value(key), value);
    }

    /** Whether a number has changed by more than its question lets it change without a word. */
    boolean isBeyondTolerance(Question question, AnswerKey key, @Nullable String value) {
        return !question.tolerance().isEmpty() && PercentChange.isBeyond(value(key), value, question.tolerance());
    }

    /**
     * The answers with which a contribution starts, each to be confirmed.
     *
     * @param revision of the contribution that nobody has changed yet: who saw it so has seen them
     */
    public Map<AnswerKey, SavedAnswer> answers(long revision, AccountId by, Instant at) {
        Map<AnswerKey, SavedAnswer> start = new HashMap<>();
        taken.forEach((key, value) -> start.put(key, new SavedAnswer(value, null, null, true, revision, by, at)));
        return start;
    }

    /** The same while nobody has started: given by who submitted them then. */
    public Map<AnswerKey, SavedAnswer> answers(long revision) {
        return source == null ? Map.of() : answers(revision, source.submittedBy(), source.submittedAt());
    }
}
