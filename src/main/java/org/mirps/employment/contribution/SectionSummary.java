package org.mirps.employment.contribution;

/**
 * A section in the list of sections.
 *
 * @param number from 1, in form order
 * @param softChecks consistency checks raised in it
 */
public record SectionSummary(
        String name, String label, int number, boolean relevant, Progress progress, boolean started, int softChecks) {

    /** Name of a {@link SectionState}. */
    public String state() {
        return SectionState.of(relevant, started, progress).name();
    }
}
