package org.mirps.employment.contribution.notice;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.ParticipantCode;

/**
 * Who reads notices, and for whom they act: of somebody who works for several, those of one at a time.
 *
 * @param of code of a participant; empty for the regional team; null for all that the person works for
 */
record Reader(AccountId account, @Nullable String of) {

    /** Whether a notice {@code n} is theirs; {@link #of} twice. */
    static final String THERE = "(? is null or n.participant_code = ?)";

    static Reader of(CurrentUser user) {
        return new Reader(
                user.accountId(), user.participant().map(ParticipantCode::value).orElse(""));
    }

    /** Of all that the person works for: a mail comes once. */
    static Reader ofAll(AccountId account) {
        return new Reader(account, null);
    }
}
