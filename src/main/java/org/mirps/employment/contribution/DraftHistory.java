package org.mirps.employment.contribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;

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
     * @param at UTC
     * @param gone its row was removed then
     */
    record AnswerVersion(
            AnswerKey key,
            @Nullable String value,
            @Nullable String note,
            long revision,
            AccountId author,
            String by,
            Instant at,
            boolean gone) {}

    /** A row of a repeat as it stood from a moment on. */
    record RowVersion(RepeatRow row, String by, Instant at, boolean gone) {}

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
                standing.put(
                        version.key(),
                        new SavedAnswer(
                                version.value(), version.note(), version.revision(), version.author(), version.at()));
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

    /** Every change, newest first. Answers of a row that was removed are one change: that of the row. */
    List<Change> changes() {
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
            changes.add(Change.of(known.put(version.row().id(), version), version));
        }
        changes.sort(Comparator.comparing(Change::at).reversed());
        return changes;
    }

    private static boolean isSame(@Nullable AnswerVersion before, AnswerVersion now) {
        return before != null
                && Objects.equals(before.value(), now.value())
                && Objects.equals(before.note(), now.note());
    }

    /**
     * What somebody changed.
     *
     * @param row of the repeat that was changed; null for an answer
     * @param key of the answer, or of the repeat in which the row stands
     */
    record Change(
            ChangeKind kind,
            AnswerKey key,
            @Nullable RepeatRow row,
            @Nullable String before,
            @Nullable String after,
            @Nullable String noteBefore,
            @Nullable String noteAfter,
            String by,
            Instant at) {

        static Change of(@Nullable AnswerVersion before, AnswerVersion now) {
            return new Change(
                    before == null ? ChangeKind.ANSWERED : ChangeKind.CHANGED,
                    now.key(),
                    null,
                    before == null ? null : before.value(),
                    now.value(),
                    before == null ? null : before.note(),
                    now.note(),
                    now.by(),
                    now.at());
        }

        static Change of(@Nullable RowVersion before, RowVersion now) {
            ChangeKind kind =
                    now.gone() ? ChangeKind.ROW_REMOVED : before == null ? ChangeKind.ROW_ADDED : ChangeKind.ROW_MOVED;
            return new Change(kind, now.row().key(), now.row(), null, null, null, null, now.by(), now.at());
        }
    }
}
