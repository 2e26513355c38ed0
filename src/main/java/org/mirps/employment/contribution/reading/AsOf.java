package org.mirps.employment.contribution.reading;

import java.time.Instant;
import java.util.List;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.Progress;

/**
 * A draft as it stood at a moment, to be read.
 *
 * @param moment UTC
 * @param progress as it was then
 * @param sections with every question that was shown then
 */
public record AsOf(ContributionHeader header, Instant moment, Progress progress, List<SnapshotView.Section> sections) {}
