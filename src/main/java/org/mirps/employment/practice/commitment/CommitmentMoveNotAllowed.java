package org.mirps.employment.practice.commitment;

import org.mirps.employment.shared.BusinessRefusal;

/** A report that does not apply to a commitment in its state, named for the report. */
public final class CommitmentMoveNotAllowed extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    CommitmentMoveNotAllowed(CommitmentMove move) {
        super("refusal.CommitmentMoveNotAllowed." + move);
    }
}
