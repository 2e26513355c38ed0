package org.mirps.employment.participant.role;

import org.mirps.employment.shared.BusinessRefusal;

/** Somebody else came after this focal point before. */
public final class AlreadyHandedOver extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public AlreadyHandedOver(String name) {
        super("refusal.AlreadyHandedOver", name);
    }
}
