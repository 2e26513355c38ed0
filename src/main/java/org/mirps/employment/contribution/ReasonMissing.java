package org.mirps.employment.contribution;

import org.mirps.employment.shared.BusinessRefusal;

/** The move needs a reason that people can read. */
public final class ReasonMissing extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    /** @param longest characters */
    public ReasonMissing(int longest) {
        super("refusal.ReasonMissing", longest);
    }
}
