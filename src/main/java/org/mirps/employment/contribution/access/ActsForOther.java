package org.mirps.employment.contribution.access;

import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.NotFound;

/** It is that of a participant for which the person works too, but does not act now. Answered as {@link NotFound}, with what to do. */
public final class ActsForOther extends NotFound {

    private static final long serialVersionUID = 1L;

    ActsForOther(ContributionId id) {
        super("refusal.ActsForOther", "contribution " + id);
    }
}
