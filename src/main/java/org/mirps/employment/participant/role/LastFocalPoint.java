package org.mirps.employment.participant.role;

import org.mirps.employment.shared.BusinessRefusal;

/** Without this account nobody could sign in who speaks for the participant. */
public final class LastFocalPoint extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public LastFocalPoint() {
        super("refusal.LastFocalPoint");
    }
}
