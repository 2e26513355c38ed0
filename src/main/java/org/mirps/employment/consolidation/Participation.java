package org.mirps.employment.consolidation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Sha256;

/**
 * Who takes part in a round and how far they are.
 *
 * @param provisional the round is still open, so that all this may change
 * @param governments all participants of the round, by code
 */
public record Participation(Round round, boolean provisional, List<Standing> governments) {

    private static final int STATE_LETTERS = 16;

    /** Those alone of whom anybody may see the answers. */
    public Participation open() {
        return new Participation(
                round,
                provisional,
                governments.stream().filter(Audience.PUBLIC::names).toList());
    }

    /** In a few letters: others as soon as an answer of somebody counts or does not, or somebody else may see it. */
    public String state() {
        return Sha256.of(round.formVersionId()
                        + governments.stream()
                                .map(one -> "|" + one.code() + one.status() + one.snapshot()
                                        + one.dissemination().word())
                                .collect(Collectors.joining()))
                .substring(0, STATE_LETTERS);
    }

    /** How many governments are in the consolidation. */
    public long consolidated() {
        return governments.stream().filter(Standing::isConsolidated).count();
    }

    /** Whether nobody but governments takes part, so that participants may be called countries. */
    public boolean isOfCountries() {
        return governments.stream().allMatch(Standing::isGovernment);
    }

    /**
     * Where one participant stands.
     *
     * @param contribution id
     * @param status of the contribution
     * @param snapshot number of the latest snapshot; 0 where there is none yet
     * @param submittedAt when that snapshot was taken; null where there is none
     * @param dissemination what the participant has said about it last
     */
    public record Standing(
            ContributionId contribution,
            ParticipantCode code,
            ParticipantKind kind,
            LocalizedText name,
            ContributionStatus status,
            int snapshot,
            @Nullable Instant submittedAt,
            DisseminationInForce dissemination) {

        public boolean isGovernment() {
            return kind == ParticipantKind.GOVERNMENT;
        }

        /** Whether its snapshot is in the consolidation. A returned contribution leaves it until it is submitted again. */
        public boolean isConsolidated() {
            return snapshot > 0 && status.isConsolidated();
        }
    }
}
