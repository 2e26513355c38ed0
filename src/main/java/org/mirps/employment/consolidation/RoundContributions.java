package org.mirps.employment.consolidation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The contributions of a round, without their answers.
 *
 * @param provisional the round is still open, so that all this may change
 * @param contributions one of each participant, also of those who were taken out, by code
 */
public record RoundContributions(Round round, boolean provisional, List<Item> contributions) {

    /**
     * One contribution and its latest snapshot.
     *
     * @param country that it is of, or works in
     * @param receipt of the latest snapshot, also where the contribution was returned since; null where there is none yet
     * @param leftOut whether the participant was taken out of the round
     */
    public record Item(
            ParticipantCode participant,
            LocalizedText name,
            CountryCode country,
            ContributionStatus status,
            @Nullable Receipt receipt,
            DisseminationInForce dissemination,
            boolean leftOut) {

        /** Whether its snapshot is in the tables. A returned contribution leaves them until it is submitted again. */
        public boolean isConsolidated() {
            return receipt != null && !leftOut && status.isConsolidated();
        }
    }

    /**
     * What tells a snapshot from every other.
     *
     * @param number 1, 2, 3 … within the contribution
     * @param formVersion version of the form that was answered
     * @param sha256 of the canonical text of its answers, hexadecimal (docs/decisions/0006)
     */
    public record Receipt(int number, Instant submittedAt, String formVersion, String sha256) {}
}
