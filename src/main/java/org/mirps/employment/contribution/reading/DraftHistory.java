package org.mirps.employment.contribution.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;

/**
 * All that was ever stored in a draft. Each version says who wrote it and when; of what was removed the last version says who removed it
 * (docs/decisions/0006).
 *
 * @param answers in the order in which they were written
 * @param rows likewise
 */
record DraftHistory(List<AnswerVersion> answers, List<RowVersion> rows) {

    /**
     * An answer as it stood from a moment on.
     *
     * @param by name of who wrote it
     * @param gone its row was removed then
     */
    record AnswerVersion(AnswerKey key, SavedAnswer answer, String by, boolean gone) {

        Instant at() {
            return answer.savedAt();
        }
    }

    /** A row of a repeat as it stood from a moment on. */
    record RowVersion(RepeatRow row, String by, Instant at, boolean gone) {}

    /** The same with other names of questions and repeats. */
    DraftHistory named(UnaryOperator<String> names) {
        return new DraftHistory(
                answers.stream()
                        .map(version -> new AnswerVersion(
                                new AnswerKey(
                                        version.key().row(),
                                        names.apply(version.key().question())),
                                version.answer(),
                                version.by(),
                                version.gone()))
                        .toList(),
                rows.stream()
                        .map(version -> new RowVersion(
                                new RepeatRow(
                                        version.row().id(),
                                        names.apply(version.row().repeat()),
                                        version.row().parent(),
                                        version.row().position()),
                                version.by(),
                                version.at(),
                                version.gone()))
                        .toList());
    }

    /** The answers as they stood at a moment. */
    Map<AnswerKey, SavedAnswer> answersAt(Instant moment) {
        Map<AnswerKey, SavedAnswer> standing = new HashMap<>();
        for (AnswerVersion version : answers) {
            if (version.at().isAfter(moment)) {
                continue;
            }
            if (version.gone()) {
                standing.remove(version.key());
            } else {
                standing.put(version.key(), version.answer());
            }
        }
        return standing;
    }

    /** The rows as they stood at a moment. */
    List<RepeatRow> rowsAt(Instant moment) {
        Map<RowId, RepeatRow> standing = new LinkedHashMap<>();
        for (RowVersion version : rows) {
            if (version.at().isAfter(moment)) {
                continue;
            }
            if (version.gone()) {
                standing.remove(version.row().id());
            } else {
                standing.put(version.row().id(), version.row());
            }
        }
        return List.copyOf(standing.values());
    }

    /**
     * Every change, newest first. Answers of a row that was removed are one change: that of the row.
     *
     * @param taken the rows with which the contribution was begun
     */
    List<Change> changes(Set<RowId> taken) {
        List<Change> changes = new ArrayList<>();
        Map<AnswerKey, AnswerVersion> before = new HashMap<>();
        for (AnswerVersion version : answers) {
            @Nullable AnswerVersion last = before.put(version.key(), version);
            if (!version.gone() && !isSame(last, version)) {
                changes.add(Change.of(last, version));
            }
        }
        Map<RowId, RowVersion> known = new HashMap<>();
        for (RowVersion version : rows) {
            changes.add(Change.of(known.put(version.row().id(), version), version, taken));
        }
        // What was taken over stands before the change that began the contribution, at the same moment.
        Collections.reverse(changes);
        changes.sort(Comparator.comparing(Change::at).reversed());
        return changes;
    }

    private static boolean isSame(@Nullable AnswerVersion before, AnswerVersion now) {
        return before != null
                && before.answer().toConfirm() == now.answer().toConfirm()
                && Objects.equals(before.answer().value(), now.answer().value())
                && before.answer().status() == now.answer().status()
                && Objects.equals(before.answer().note(), now.answer().note());
    }

    /**
     * What somebody changed.
     *
     * @param row of the repeat that was changed; null for an answer
     * @param key of the answer, or of the repeat in which the row stands
     * @param before null where there was none
     * @param after null for a row
     */
    record Change(
            ChangeKind kind,
            AnswerKey key,
            @Nullable RepeatRow row,
            @Nullable SavedAnswer before,
            @Nullable SavedAnswer after,
            String by,
            Instant at) {

        static Change of(@Nullable AnswerVersion before, AnswerVersion now) {
            return new Change(
                    kind(before == null ? null : before.answer(), now.answer()),
                    now.key(),
                    null,
                    before == null ? null : before.answer(),
                    now.answer(),
                    now.by(),
                    now.at());
        }

        private static ChangeKind kind(@Nullable SavedAnswer before, SavedAnswer now) {
            if (now.toConfirm()) {
                return ChangeKind.TAKEN_OVER;
            }
            if (before == null) {
                return ChangeKind.ANSWERED;
            }
            return before.toConfirm() && Objects.equals(before.value(), now.value())
                    ? ChangeKind.CONFIRMED
                    : ChangeKind.CHANGED;
        }

        static Change of(@Nullable RowVersion before, RowVersion now, Set<RowId> taken) {
            ChangeKind added = taken.contains(now.row().id()) ? ChangeKind.ROW_TAKEN_OVER : ChangeKind.ROW_ADDED;
            ChangeKind kind = now.gone() ? ChangeKind.ROW_REMOVED : before == null ? added : ChangeKind.ROW_MOVED;
            return new Change(kind, now.row().key(), now.row(), null, null, now.by(), now.at());
        }
    }
}
