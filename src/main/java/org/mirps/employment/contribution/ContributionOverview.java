package org.mirps.employment.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The task list of a contribution.
 *
 * @param access what the person may do with the sections
 * @param dueDates internal ones, by section, those that concern the person; days in the round's time zone
 * @param signing who answers for what
 * @param returned null unless it was given back
 * @param snapshots newest first
 * @param retired how many answers that the person sees are no longer asked
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
        int retired,
        Optional<Instant> formChangedAt) {

    public boolean isComplete() {
        return progress.isComplete();
    }

    public int softChecks() {
        return sections.stream().mapToInt(SectionSummary::softChecks).sum();
    }
}
