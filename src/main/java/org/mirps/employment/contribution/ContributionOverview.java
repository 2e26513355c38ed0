package org.mirps.employment.contribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The task list of a contribution.
 *
 * @param signing who answers for what
 * @param returned null unless it was given back
 * @param snapshots newest first
 */
public record ContributionOverview(
        ContributionHeader header,
        Progress progress,
        List<SectionSummary> sections,
        Signing signing,
        @Nullable Returned returned,
        List<SnapshotSummary> snapshots) {

    public boolean isComplete() {
        return progress.isComplete();
    }

    public int softChecks() {
        return sections.stream().mapToInt(SectionSummary::softChecks).sum();
    }
}
