package org.mirps.employment.participant;

import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.ParticipantCode;

/** Somebody else has changed the participant since the page was opened; what was typed would overwrite that. Nothing was changed. */
public final class ParticipantChangedMeanwhile extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    ParticipantChangedMeanwhile(ParticipantCode code) {
        super("refusal.ParticipantChangedMeanwhile", code.value());
    }
}
