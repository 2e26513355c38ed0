package org.mirps.employment.participant;

import org.mirps.employment.shared.BusinessRefusal;

/** Nobody disables the account by which they are signed in, nor makes a link to it. */
public final class OwnAccount extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public OwnAccount() {
        super("refusal.OwnAccount");
    }
}
