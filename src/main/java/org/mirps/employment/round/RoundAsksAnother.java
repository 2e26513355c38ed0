package org.mirps.employment.round;

import org.mirps.employment.shared.BusinessRefusal;

/** The round asks another version of its form than the one that the person saw, or there is a newer one by now. Nothing was done. */
public final class RoundAsksAnother extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public RoundAsksAnother() {
        super("refusal.RoundAsksAnother");
    }
}
