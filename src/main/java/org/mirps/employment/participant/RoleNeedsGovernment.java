package org.mirps.employment.participant;

import org.mirps.employment.shared.BusinessRefusal;

/** Focal points and contributors belong to a government, everybody else to the regional team; and everybody has a role. */
public final class RoleNeedsGovernment extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public RoleNeedsGovernment() {
        super("refusal.RoleNeedsGovernment");
    }
}
