package org.mirps.employment.contribution.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.shared.AccountId;

/**
 * What an answer says, without who said it and when.
 *
 * @param value canonical text; null is a deliberate blank
 * @param note source or explanation; null where there is none
 * @param status that its author gives a number; null: the one of its block
 * @param toConfirm whether it was taken over from an earlier round and still waits
 */
public record AnswerContent(
        @Nullable String value,
        @Nullable String note,
        @Nullable ObservationStatus status,
        boolean toConfirm) {

    /** Of an answer that somebody gives: nothing is left to confirm. */
    public static AnswerContent given(
            @Nullable String value, @Nullable String note, @Nullable ObservationStatus status) {
        return new AnswerContent(value, note, status, false);
    }

    static AnswerContent of(SavedAnswer answer) {
        return new AnswerContent(answer.value(), answer.note(), answer.status(), answer.toConfirm());
    }

    public SavedAnswer saved(long revision, AccountId by, Instant at) {
        return new SavedAnswer(value, note, status, toConfirm, revision, by, at);
    }
}
