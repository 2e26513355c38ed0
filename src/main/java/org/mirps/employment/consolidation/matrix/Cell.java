package org.mirps.employment.consolidation.matrix;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.SnapshotAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.ObservationStatus;

/**
 * What one participant says to one question.
 *
 * @param value canonical; of a repeat the number of its entries; null of a gap, and of a check
 * @param status null of what carries none
 * @param note what was written beside it; of a check the explanation
 * @param gap why there is nothing to count; null where there is. A choice that says "no data" is a value and a gap
 * @param before canonical value in the round before; null where there is none
 * @param formVersionId of the form that was answered; 0 where nothing was
 */
public record Cell(
        AnswerKey key,
        @Nullable String value,
        @Nullable ObservationStatus status,
        @Nullable String note,
        @Nullable Missing gap,
        @Nullable String before,
        long formVersionId,
        Set<Flag> flags) {

    /** Of who is in no table, or was not asked. */
    static Cell gap(AnswerKey key, Missing why, @Nullable String before) {
        return new Cell(key, null, null, null, why, before, 0, Set.of());
    }

    /** How many entries there are. */
    static Cell entries(AnswerKey key, long number) {
        return new Cell(key, String.valueOf(number), null, null, null, null, 0, Set.of());
    }

    /** @param gap as {@link Missing#of(org.mirps.employment.form.Question, boolean, String, String)} has it */
    static Cell of(
            AnswerKey key, SnapshotAnswer answer, long formVersionId, @Nullable Missing gap, @Nullable String before) {
        String note = answer.note();
        return new Cell(
                key,
                answer.value(),
                answer.status(),
                note == null || note.isBlank() ? null : note,
                gap,
                before,
                formVersionId,
                Set.of());
    }

    Cell with(Set<Flag> found) {
        return new Cell(key, value, status, note, gap, before, formVersionId, Set.copyOf(found));
    }

    public boolean isFlagged() {
        return !flags.isEmpty();
    }

    /** Whether there is nothing but a reason. */
    public boolean isEmpty() {
        return value == null && gap != null;
    }

    /** Null where it holds no plain decimal. */
    public @Nullable BigDecimal number() {
        return number(value);
    }

    static @Nullable BigDecimal number(@Nullable String text) {
        return text != null && text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : null;
    }
}
