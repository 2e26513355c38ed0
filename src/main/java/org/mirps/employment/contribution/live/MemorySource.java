package org.mirps.employment.contribution.live;

import java.time.Instant;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;

/**
 * An accepted snapshot of an earlier round, as that from which a contribution starts.
 *
 * @param snapshot id of its row
 * @param number within its contribution
 * @param formVersion with which it was submitted
 * @param round title of its round
 * @param submittedAt UTC
 */
public record MemorySource(
        long snapshot,
        ContributionId contribution,
        int number,
        long formVersion,
        LocalizedText round,
        Instant submittedAt,
        AccountId submittedBy) {}
