package org.mirps.employment.round;

import org.mirps.employment.shared.BusinessRefusal;

/** A round in which somebody has worked is cancelled, and not deleted. */
public final class RoundWorkedIn extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public RoundWorkedIn() {
        super("refusal.RoundWorkedIn");
    }
}
