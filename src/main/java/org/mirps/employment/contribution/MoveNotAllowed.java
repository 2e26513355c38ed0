package org.mirps.employment.contribution;

import org.mirps.employment.shared.BusinessRefusal;

/** A move that the contribution's state does not allow, such as changing an answer after submission. */
public final class MoveNotAllowed extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    /** @param move word for the text key {@code refusal.MoveNotAllowed.<move>} */
    public MoveNotAllowed(String move, ContributionStatus status) {
        super("refusal.MoveNotAllowed." + move, status);
    }
}
