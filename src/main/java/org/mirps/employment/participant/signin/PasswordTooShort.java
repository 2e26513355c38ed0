package org.mirps.employment.participant.signin;

import org.mirps.employment.shared.BusinessRefusal;

/** A new password has fewer than {@link PasswordRules#SHORTEST} characters. */
public final class PasswordTooShort extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public PasswordTooShort() {
        super("refusal.PasswordTooShort", PasswordRules.SHORTEST);
    }
}
