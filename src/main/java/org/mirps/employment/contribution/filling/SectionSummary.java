package org.mirps.employment.contribution.filling;

import org.mirps.employment.contribution.Progress;
import org.mirps.employment.contribution.live.SectionState;

/**
 * A section in the list of sections.
 *
 * @param number from 1, in form order
 * @param softChecks consistency checks raised in it
 * @param explained how many of them somebody has explained
 */
public record SectionSummary(
        String name,
        String label,
        int number,
        boolean relevant,
        Progress progress,
        boolean started,
        int softChecks,
        int explained) {

    /** Name of a {@link SectionState}. */
    public String state() {
        return SectionState.of(relevant, started, progress).name();
    }
}
