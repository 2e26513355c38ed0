package org.mirps.employment.consolidation;

import java.time.Instant;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.shared.ParticipantCode;

/**
 * One snapshot of a contribution that counts: the latest, which stands for it, or an earlier one.
 *
 * @param status of the contribution
 * @param number 1, 2, 3 … within the contribution
 * @param sha256 of the canonical text of its answers, hexadecimal (docs/decisions/0006)
 */
public record Submission(
        long id,
        ParticipantCode government,
        ContributionStatus status,
        int number,
        Instant submittedAt,
        long formVersionId,
        String sha256) {}
