package org.mirps.employment.participant.role;

import org.mirps.employment.shared.BusinessRefusal;

/** Nobody takes from the own account what lets them change roles. */
public final class OwnRole extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public OwnRole() {
        super("refusal.OwnRole");
    }
}
