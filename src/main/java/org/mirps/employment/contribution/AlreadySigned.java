package org.mirps.employment.contribution;

import org.mirps.employment.shared.BusinessRefusal;

/** Somebody has signed off the section already. */
public final class AlreadySigned extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public AlreadySigned() {
        super("refusal.AlreadySigned");
    }
}
