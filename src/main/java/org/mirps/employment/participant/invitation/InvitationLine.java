package org.mirps.employment.participant.invitation;

import java.util.Optional;
import org.mirps.employment.participant.people.PeopleDesk;

/**
 * What happens with a line of a list.
 *
 * @param belongs as typed
 * @param invitation empty unless the person is invited
 */
public record InvitationLine(
        int line,
        String name,
        String email,
        String belongs,
        Outcome outcome,
        Optional<PeopleDesk.Invitation> invitation) {

    public enum Outcome {
        INVITED,
        /** Works there already, or did, or is the one who asks. */
        HAS_ACCOUNT,
        TWICE,
        NO_NAME,
        NO_EMAIL,
        NO_PARTICIPANT,
        RETIRED,
        NO_INSTITUTION,
        NO_LANGUAGE,
        TOO_MANY
    }

    static InvitationLine refused(ListedPerson listed, Outcome why) {
        return new InvitationLine(
                listed.line(), listed.name(), listed.email(), listed.belongs(), why, Optional.empty());
    }
}
