package org.mirps.employment.participant.invitation;

import org.mirps.employment.shared.BusinessRefusal;

/** A list, or what there is, is not any more what was shown: nobody was invited. */
public final class InvitationsChangedMeanwhile extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public InvitationsChangedMeanwhile() {
        super("refusal.InvitationsChangedMeanwhile");
    }
}
