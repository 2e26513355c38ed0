package org.mirps.employment.contribution;

import org.mirps.employment.shared.BusinessRefusal;

/** Questions are unanswered or answers break a rule, so the contribution can't be submitted. */
public final class HasProblems extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public HasProblems(int count) {
        super("refusal.HasProblems", count);
    }
}
