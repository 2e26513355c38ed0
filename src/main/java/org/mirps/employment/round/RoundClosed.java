package org.mirps.employment.round;

import org.mirps.employment.shared.BusinessRefusal;

/** The round takes no answers now: it has not opened yet, is over, or the participant was taken out of it. */
public final class RoundClosed extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public RoundClosed(RoundCode round) {
        super("refusal.RoundClosed", round.value());
    }
}
