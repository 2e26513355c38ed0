package org.mirps.employment.consolidation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * Who takes part in a round and how far they are.
 *
 * @param provisional the round is still open, so that all this may change
 * @param governments all participants of the round, by code
 */
public record Participation(Round round, boolean provisional, List<Standing> governments) {

    /** How many governments are in the consolidation. */
    public long consolidated() {
        return governments.stream().filter(Standing::isConsolidated).count();
    }

    /**
     * Where one government stands.
     *
     * @param state status of the contribution, such as {@code SUBMITTED}
     * @param snapshot number of the latest snapshot; 0 where there is none yet
     * @param submittedAt when that snapshot was taken; null where there is none
     */
    public record Standing(
            ParticipantCode code,
            LocalizedText name,
            String state,
            int snapshot,
            @Nullable Instant submittedAt) {

        /** Whether its snapshot is in the consolidation. A returned contribution leaves it until it is submitted again. */
        public boolean isConsolidated() {
            return snapshot > 0 && (state.equals("SUBMITTED") || state.equals("ACCEPTED"));
        }
    }
}
