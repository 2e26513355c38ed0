package org.mirps.employment.contribution;

import org.mirps.employment.shared.BusinessRefusal;

/** The regional team has asked something when it gave the contribution back, and nobody has said what became of it. */
public final class RemarksNotAnswered extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    /** @param count of remarks */
    public RemarksNotAnswered(long count) {
        super("refusal.RemarksNotAnswered", count);
    }
}
