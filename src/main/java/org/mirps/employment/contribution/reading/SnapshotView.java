package org.mirps.employment.contribution.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.snapshot.SnapshotSummary;
import org.mirps.employment.shared.LocalizedText;

/**
 * A snapshot as people read and print it, in one language.
 *
 * @param number how many snapshots there are
 * @param moves what this reader may do with it now
 * @param acceptance how it was accepted; null unless it is the accepted one
 * @param returned how it was given back; null unless it was, or for readers whom that does not concern
 */
public record SnapshotView(
        ContributionHeader header,
        LocalizedText form,
        String formVersion,
        SnapshotSummary summary,
        int snapshots,
        Moves moves,
        @Nullable Acceptance acceptance,
        @Nullable SentBack returned,
        List<Section> sections) {

    /** What a reader may do: accept it, return it with a reason, reopen it with a reason. */
    public record Moves(boolean accept, boolean sendBack, boolean reopen) {

        /** Whether questions can be marked. */
        public boolean isGivingBack() {
            return sendBack || reopen;
        }
    }

    /** @param at UTC */
    public record Acceptance(Instant at, String by) {}

    /** @param at UTC */
    public record SentBack(Instant at, String by, String reason) {}

    /** A section with what was shown in it. */
    public record Section(String label, List<Block> blocks) {}

    /** Answers of the form itself (no title), or of one row of a repeat. */
    public record Block(String title, List<Entry> entries) {}

    /**
     * One question with its answer.
     *
     * @param key as {@link org.mirps.employment.form.AnswerKey} writes it
     * @param value as people read it; empty: shown and not answered
     * @param status of a number that is not official, in words; also that it is not available
     * @param note what was written beside it; of a soft check the explanation
     * @param check it is a soft check that was raised, and has no value
     * @param href address of an attachment; empty for any other answer
     * @param marked it was marked when the snapshot was given back
     */
    public record Entry(
            String key,
            String label,
            String value,
            String unit,
            String status,
            String note,
            boolean check,
            String href,
            boolean marked) {}
}
