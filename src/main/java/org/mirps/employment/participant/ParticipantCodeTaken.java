package org.mirps.employment.participant;

import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.ParticipantCode;

/** There is a participant with this code already. */
public final class ParticipantCodeTaken extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public ParticipantCodeTaken(ParticipantCode code) {
        super("refusal.ParticipantCodeTaken", code.value());
    }
}
