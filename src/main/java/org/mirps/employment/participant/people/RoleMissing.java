package org.mirps.employment.participant.people;

import org.mirps.employment.shared.BusinessRefusal;

/** Everybody has a role, or is disabled. */
public final class RoleMissing extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public RoleMissing() {
        super("refusal.RoleMissing");
    }
}
