package org.mirps.employment.round;

import java.util.Collection;
import java.util.Set;
import org.mirps.employment.shared.ParticipantCode;

/** Door to who takes part in a round: whoever was invited has a contribution. Implemented by the room {@code contribution}. */
public interface Invitations {

    /** Who takes part, in no order. */
    Set<ParticipantCode> invited(long roundId);

    /** Invites those who do not take part yet; the others stay as they are. */
    void invite(long roundId, Collection<ParticipantCode> participants);

    /**
     * Takes all invitations back, as if there had been none.
     *
     * @throws RoundWorkedIn if somebody has done anything in the round
     */
    void takeBack(long roundId);
}
