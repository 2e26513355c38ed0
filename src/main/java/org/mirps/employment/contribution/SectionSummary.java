package org.mirps.employment.contribution;

/**
 * A section in the list of sections.
 *
 * @param number from 1, in form order
 * @param softChecks consistency checks raised in it
 */
public record SectionSummary(
        String name, String label, int number, boolean relevant, Progress progress, boolean started, int softChecks) {

    /** {@code NOT_ASKED}, {@code NOT_STARTED}, {@code IN_PROGRESS} or {@code COMPLETE}. */
    public String state() {
        if (!relevant) {
            return "NOT_ASKED";
        }
        if (progress.isComplete()) {
            return "COMPLETE";
        }
        return started ? "IN_PROGRESS" : "NOT_STARTED";
    }
}
