package org.mirps.employment.participant.invitation;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.invitation.InvitationLine.Outcome;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.ParticipantCode;

/** What there is before a list of people is looked at. */
interface InvitationGround {

    /** Whether the address is that of somebody who works there, or did, or of the person who asks. */
    boolean isOf(String email, @Nullable ParticipantCode participant);

    /** Whether the address has an account, whoever its person works for. */
    boolean hasAccount(String email);

    /** Where somebody belongs of whom this is typed. */
    Place place(String typed);

    /** How many people more a participant may have. */
    long room(ParticipantCode participant);

    /** How many accounts more there may be. */
    long room();

    /**
     * @param fault why nobody can belong there; else null, and there is a participant
     * @param institution null for none
     */
    record Place(
            @Nullable Outcome fault,
            @Nullable ParticipantCode participant,
            @Nullable InstitutionId institution) {

        static Place fault(Outcome why) {
            return new Place(why, null, null);
        }
    }
}
