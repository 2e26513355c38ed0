package org.mirps.employment.participant.people;

import org.mirps.employment.shared.BusinessRefusal;

/** Focal points and contributors belong to a government or organisation and are one of both, everybody else to the regional team. */
public final class RoleNeedsParticipant extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public RoleNeedsParticipant() {
        super("refusal.RoleNeedsParticipant");
    }
}
