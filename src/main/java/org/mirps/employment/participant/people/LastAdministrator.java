package org.mirps.employment.participant.people;

import org.mirps.employment.shared.BusinessRefusal;

/** Without this account nobody could administer the installation any more. */
public final class LastAdministrator extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public LastAdministrator() {
        super("refusal.LastAdministrator");
    }
}
