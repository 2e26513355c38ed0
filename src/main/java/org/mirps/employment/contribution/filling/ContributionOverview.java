package org.mirps.employment.contribution.filling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.contribution.access.DraftAccess;
import org.mirps.employment.contribution.snapshot.SnapshotSummary;

/**
 * The task list of a contribution.
 *
 * @param access what the person may do with the sections
 * @param dueDates internal ones, by section, those that concern the person; days in the round's time zone
 * @param signing who answers for what
 * @param returned null unless it was given back
 * @param snapshots newest first
 * @param memory title and day of the earlier round whose answers stand beside; empty: none
 * @param retired how many answers that the person sees are no longer asked
 * @param endedBecause why a coordinator ended the round, or the part in it; empty where nobody did
 * @param formChangedAt when the round last went over to a newer form, UTC; empty if it never did
 */
public record ContributionOverview(
        ContributionHeader header,
        DraftAccess access,
        Map<String, LocalDate> dueDates,
        Progress progress,
        List<SectionSummary> sections,
        Signing signing,
        @Nullable Returned returned,
        List<SnapshotSummary> snapshots,
        String memory,
        int retired,
        String endedBecause,
        Optional<Instant> formChangedAt) {

    /** Whether it shows the answers of the earlier round and nobody has begun. */
    public boolean isBeginnable() {
        return header.editable() && header.status() == ContributionStatus.NOT_STARTED && !memory.isEmpty();
    }

    public boolean isComplete() {
        return progress.isComplete();
    }

    public int softChecks() {
        return sections.stream().mapToInt(SectionSummary::softChecks).sum();
    }
}
