package org.mirps.employment.contribution.snapshot;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.UtcConverter;

/** The columns of an answer's row that {@link SavedAnswer} tells, in the order in which every statement names them. */
public final class AnswerColumns {

    /** Of a table or alias {@code a}. */
    public static final String READ = "a.value, a.note, a.status, a.to_confirm, a.revision, a.saved_by, a.saved_at";

    private AnswerColumns() {}

    /** @param first index of the first of these columns */
    public static SavedAnswer answer(@Nullable Object[] row, int first) {
        return new SavedAnswer(
                (String) row[first],
                (String) row[first + 1],
                status(row[first + 2]),
                Boolean.TRUE.equals(row[first + 3]),
                ((Number) row[first + 4]).longValue(),
                new AccountId(((Number) row[first + 5]).longValue()),
                UtcConverter.fromColumn(row[first + 6]));
    }

    static @Nullable ObservationStatus status(@Nullable Object column) {
        return column == null ? null : ObservationStatus.valueOf(column.toString());
    }
}
