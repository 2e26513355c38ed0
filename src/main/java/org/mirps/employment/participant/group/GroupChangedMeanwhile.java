package org.mirps.employment.participant.group;

import org.mirps.employment.shared.BusinessRefusal;

/** Somebody else has changed the group since the page was opened; what was typed would overwrite that. Nothing was changed. */
public final class GroupChangedMeanwhile extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    GroupChangedMeanwhile(GroupCode code) {
        super("refusal.GroupChangedMeanwhile", code.value());
    }
}
