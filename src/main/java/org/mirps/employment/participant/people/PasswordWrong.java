package org.mirps.employment.participant.people;

import org.mirps.employment.shared.BusinessRefusal;

/** Who changes the password of the own account has to know the one that it has. */
public final class PasswordWrong extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public PasswordWrong() {
        super("refusal.PasswordWrong");
    }
}
