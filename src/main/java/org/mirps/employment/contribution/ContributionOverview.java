package org.mirps.employment.contribution;

import java.util.List;

/**
 * The task list of a contribution.
 *
 * @param snapshots newest first
 */
public record ContributionOverview(
        ContributionHeader header, Progress progress, List<SectionSummary> sections, List<SnapshotSummary> snapshots) {

    public boolean isComplete() {
        return progress.isComplete();
    }

    public int softChecks() {
        return sections.stream().mapToInt(SectionSummary::softChecks).sum();
    }
}
