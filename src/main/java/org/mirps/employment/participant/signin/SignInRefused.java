package org.mirps.employment.participant.signin;

import org.mirps.employment.shared.BusinessRefusal;

/** Nobody was signed in. Does not tell whether the account exists. */
public final class SignInRefused extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private SignInRefused(String textKey, Object... arguments) {
        super(textKey, arguments);
    }

    static SignInRefused wrong() {
        return new SignInRefused("refusal.SignInRefused.wrong");
    }

    /** @param minutes after how many minutes another try makes sense */
    static SignInRefused throttled(long minutes) {
        return new SignInRefused("refusal.SignInRefused.throttled", minutes);
    }
}
