package org.mirps.employment.participant;

import org.mirps.employment.shared.BusinessRefusal;

/** A single-use link that is unknown, was used before or has expired. */
public final class LinkNotValid extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public LinkNotValid() {
        super("refusal.LinkNotValid");
    }
}
