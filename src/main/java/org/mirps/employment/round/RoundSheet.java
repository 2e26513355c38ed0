package org.mirps.employment.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.shared.ParticipantCode;

/**
 * A round with those who take part and the changes of its due date.
 *
 * @param invited who takes part
 * @param others who could be invited too: those whom the form is meant for, without retired ones
 * @param unknown those of the others whose country the form does not list
 * @param changes the newest first
 */
public record RoundSheet(
        Round round,
        List<Participant> invited,
        List<Participant> others,
        Set<ParticipantCode> unknown,
        List<Change> changes) {

    /**
     * A change of a due date, with the name of its author.
     *
     * @param participant empty: for everybody
     * @param dueAt empty: an extension was taken back
     */
    public record Change(
            Optional<ParticipantCode> participant, Optional<Instant> dueAt, String reason, String by, Instant at) {}
}
