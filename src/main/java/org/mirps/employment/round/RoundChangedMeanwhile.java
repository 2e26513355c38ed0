package org.mirps.employment.round;

import org.mirps.employment.shared.BusinessRefusal;

/** Somebody else has changed the round since the page was opened: what it shows is not so any more. Nothing was changed. */
public final class RoundChangedMeanwhile extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    RoundChangedMeanwhile() {
        super("refusal.RoundChangedMeanwhile");
    }
}
