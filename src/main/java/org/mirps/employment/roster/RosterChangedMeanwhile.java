package org.mirps.employment.roster;

import org.mirps.employment.shared.BusinessRefusal;

/** Since the person looked at what an import would change, a participant has changed, or another file was uploaded. Nothing was changed. */
public final class RosterChangedMeanwhile extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    RosterChangedMeanwhile() {
        super("refusal.RosterChangedMeanwhile");
    }
}
