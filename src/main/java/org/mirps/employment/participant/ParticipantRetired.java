package org.mirps.employment.participant;

import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.ParticipantCode;

/** The participant is retired: it is invited to nothing new until it is brought back. */
public final class ParticipantRetired extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public ParticipantRetired(ParticipantCode code) {
        super("refusal.ParticipantRetired", code.value());
    }
}
