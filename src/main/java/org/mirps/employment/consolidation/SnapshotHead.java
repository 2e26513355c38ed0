package org.mirps.employment.consolidation;

import java.time.Instant;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.shared.ParticipantCode;

/**
 * The one snapshot of a government that stands for it in a round: the latest of a contribution that is submitted or accepted.
 *
 * @param status of the contribution, one that is consolidated
 * @param number 1, 2, 3 … within the contribution
 */
public record SnapshotHead(
        long id,
        ParticipantCode government,
        ContributionStatus status,
        int number,
        Instant submittedAt,
        long formVersionId,
        DisseminationInForce dissemination) {}
