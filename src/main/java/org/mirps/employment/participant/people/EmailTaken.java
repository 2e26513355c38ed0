package org.mirps.employment.participant.people;

import org.mirps.employment.shared.BusinessRefusal;

/** There is an account with this e-mail address already. */
public final class EmailTaken extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public EmailTaken(String email) {
        super("refusal.EmailTaken", email);
    }
}
