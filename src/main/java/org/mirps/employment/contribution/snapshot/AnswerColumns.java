package org.mirps.employment.contribution.snapshot;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Row;

/** The columns of an answer's row that {@link SavedAnswer} tells, as every statement names them. */
public final class AnswerColumns {

    /** Of a table or alias {@code a}. */
    public static final String READ = "a.value, a.note, a.status, a.to_confirm, a.revision, a.saved_by, a.saved_at";

    private AnswerColumns() {}

    public static SavedAnswer answer(Row row) {
        return new SavedAnswer(
                row.textOrNull("value"),
                row.textOrNull("note"),
                status(row),
                row.flag("to_confirm"),
                row.number("revision"),
                new AccountId(row.number("saved_by")),
                row.moment("saved_at"));
    }

    public static @Nullable ObservationStatus status(Row row) {
        return row.has("status") ? ObservationStatus.valueOf(row.text("status")) : null;
    }
}
