package org.mirps.employment.participant;

import org.mirps.employment.shared.BusinessRefusal;

/** The institution takes part no longer, so nobody joins it. */
public final class InstitutionClosed extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public InstitutionClosed() {
        super("refusal.InstitutionClosed");
    }
}
