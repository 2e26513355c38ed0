package org.mirps.employment.contribution;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundState;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What every page of a contribution says at its top.
 *
 * @param editable its state and the round take changes now
 * @param lastSavedAt UTC
 * @param signedSections names of the sections that are signed off now
 * @param latestSnapshot number of the snapshot submitted last; 0: none
 * @param steps how many it has taken
 * @param roundState for this participant, whose due date may be a later one
 * @param dueAt of this participant
 */
public record ContributionHeader(
        ContributionId id,
        String roundCode,
        LocalizedText roundTitle,
        LocalizedText participant,
        ParticipantCode participantCode,
        ContributionStatus status,
        boolean editable,
        Progress progress,
        Optional<Instant> lastSavedAt,
        RoundState roundState,
        Instant opensAt,
        Instant dueAt,
        ZoneId timeZone,
        Set<String> signedSections,
        int latestSnapshot,
        int steps) {

    /** Whether the round takes no changes of this participant any more. */
    public boolean isRoundClosed() {
        return roundState.isOver();
    }

    /** Whether that is so because a coordinator decided it, whatever the due date is. */
    public boolean isEndedByHand() {
        return isRoundClosed() && roundState != RoundState.CLOSED;
    }

    public boolean isSignedOff() {
        return status == ContributionStatus.SIGNED_OFF;
    }

    /** Whether the focal point may take it back now. */
    public boolean isWithdrawable() {
        return Move.WITHDRAW.appliesTo(status);
    }

    /** Participant and round, such as "Guatemala · SNE 2025". */
    public String caption(String language) {
        Language in = Language.of(language);
        return participant.in(in) + " · " + roundTitle.in(in);
    }

    public static ContributionHeader of(Contribution contribution, Round round, Participant participant, Instant now) {
        return new ContributionHeader(
                contribution.id(),
                round.code().value(),
                round.title(),
                participant.name(),
                participant.code(),
                contribution.status(),
                contribution.status().isEditable() && round.isOpen(contribution.participant(), now),
                contribution.progress(),
                contribution.lastSavedAt(),
                round.state(contribution.participant(), now),
                round.opensAt(),
                round.dueAt(contribution.participant()),
                round.timeZone(),
                contribution.signedSections(),
                contribution.latestSnapshot(),
                contribution.steps());
    }
}
