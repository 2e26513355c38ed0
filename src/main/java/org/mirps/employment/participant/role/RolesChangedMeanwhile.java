package org.mirps.employment.participant.role;

import org.mirps.employment.shared.BusinessRefusal;

/** Somebody else has changed the roles of this person since they were shown. */
public final class RolesChangedMeanwhile extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public RolesChangedMeanwhile(String name) {
        super("refusal.RolesChangedMeanwhile", name);
    }
}
