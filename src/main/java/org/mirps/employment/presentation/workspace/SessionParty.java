package org.mirps.employment.presentation.workspace;

import java.util.List;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * A participant of the rounds with whose answers a session works.
 *
 * @param own the reader acts for it
 * @param answers how far its contribution to each round is; empty where the reader may not know
 * @param invited names of its people who have an invitation; empty where the reader may not know
 */
public record SessionParty(
        ParticipantCode code, LocalizedText name, boolean own, List<Answer> answers, List<String> invited) {

    /** Its contribution to one round. */
    public record Answer(RoundCode round, ContributionStatus status) {}
}
