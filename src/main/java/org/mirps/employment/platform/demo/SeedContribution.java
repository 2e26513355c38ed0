package org.mirps.employment.platform.demo;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.shared.ParticipantCode;

/**
 * A contribution of the demo: whose, and when it got how far.
 *
 * @param entered null where it is not started
 * @param submitted null where it is a draft
 * @param accepted null where it is not accepted
 */
record SeedContribution(
        ParticipantCode participant,
        @Nullable SeedMoment entered,
        @Nullable SeedMoment submitted,
        @Nullable SeedMoment accepted) {

    /** Where it stands when the demo is ready. */
    ContributionStatus state() {
        if (accepted != null) {
            return ContributionStatus.ACCEPTED;
        }
        if (submitted != null) {
            return ContributionStatus.SUBMITTED;
        }
        return entered != null ? ContributionStatus.DRAFT : ContributionStatus.NOT_STARTED;
    }
}
