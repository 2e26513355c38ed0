package org.mirps.employment.contribution;

import org.mirps.employment.shared.BusinessRefusal;

/** Answers were taken over from an earlier round, and nobody has said yet that they still hold. */
public final class LeftToConfirm extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public LeftToConfirm(int count) {
        super("refusal.LeftToConfirm", count);
    }
}
