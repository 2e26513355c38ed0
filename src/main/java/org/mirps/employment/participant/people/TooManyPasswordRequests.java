package org.mirps.employment.participant.people;

import org.mirps.employment.shared.BusinessRefusal;

/** Too many new passwords were asked for from one place. */
public final class TooManyPasswordRequests extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    TooManyPasswordRequests(long minutes) {
        super("refusal.TooManyPasswordRequests", minutes);
    }
}
