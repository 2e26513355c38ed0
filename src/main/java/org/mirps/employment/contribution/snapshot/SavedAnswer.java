package org.mirps.employment.contribution.snapshot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.shared.AccountId;

/**
 * An answer of the draft as it is stored.
 *
 * @param value canonical text; null is a deliberate blank
 * @param note source or explanation; null where there is none
 * @param status that its author gave a number; null: the one that the question of its block gives
 * @param toConfirm whether it was taken over from an earlier round, and nobody has said yet that it still holds
 * @param revision the contribution's revision at which it was written
 */
public record SavedAnswer(
        @Nullable String value,
        @Nullable String note,
        @Nullable ObservationStatus status,
        boolean toConfirm,
        long revision,
        AccountId savedBy,
        Instant savedAt) {

    /** Of none it is 0. */
    public static long revisionOf(@Nullable SavedAnswer answer) {
        return answer == null ? 0 : answer.revision();
    }

    /** The same, and somebody says that it still holds, or takes that back. */
    public SavedAnswer confirmed(boolean holds, long atRevision, AccountId by, Instant at) {
        return new SavedAnswer(value, note, status, !holds, atRevision, by, at);
    }

    /** An answer that somebody gave: nothing is left to confirm, and its status is that of its block. */
    public static SavedAnswer given(
            @Nullable String value, @Nullable String note, long revision, AccountId savedBy, Instant savedAt) {
        return given(value, note, null, revision, savedBy, savedAt);
    }

    /** The same, with what its author said of its status. */
    public static SavedAnswer given(
            @Nullable String value,
            @Nullable String note,
            @Nullable ObservationStatus status,
            long revision,
            AccountId savedBy,
            Instant savedAt) {
        return new SavedAnswer(value, note, status, false, revision, savedBy, savedAt);
    }

    /** Whether there is a note that people can read. */
    public boolean isExplained() {
        return note != null && !note.isBlank();
    }
}
