package org.mirps.employment.contribution;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.LocalizedText;

/**
 * A snapshot as people read and print it, in one language.
 *
 * @param acceptable whether this reader may accept it now
 * @param acceptance how it was accepted; null unless it is the accepted one
 */
public record SnapshotView(
        ContributionHeader header,
        LocalizedText form,
        String formVersion,
        SnapshotSummary summary,
        boolean acceptable,
        @Nullable Acceptance acceptance,
        List<Section> sections) {

    /** @param at UTC */
    public record Acceptance(Instant at, String by) {}

    /** A section with what was shown in it. */
    public record Section(String label, List<Block> blocks) {}

    /** Answers of the form itself (no title), or of one row of a repeat. */
    public record Block(String title, List<Entry> entries) {}

    /**
     * One question with its answer.
     *
     * @param value as people read it; empty: shown and not answered
     * @param href address of an attachment; empty for any other answer
     */
    public record Entry(String label, String value, String unit, String note, String href) {}
}
