package org.mirps.employment.contribution.reading;

import java.time.Instant;
import java.util.List;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.snapshot.SnapshotSummary;

/**
 * What has happened to a contribution, in one language.
 *
 * @param subject label of the one question or section whose changes are shown; empty: all are
 * @param memory title of the round from which the contribution took answers over; empty: from none
 * @param changes newest first
 * @param more there are older ones
 * @param moves newest first
 * @param snapshots newest first
 * @param draftSeen whether the person sees anything of the draft but its progress
 */
public record History(
        ContributionHeader header,
        String subject,
        String memory,
        List<Change> changes,
        boolean more,
        List<Moved> moves,
        List<SnapshotSummary> snapshots,
        boolean draftSeen) {

    /**
     * A change of an answer or a row.
     *
     * @param key of the answer, or of the repeat in which the row stands
     * @param where the row of a repeat; empty outside repeats
     * @param before as people read it; empty: nothing
     * @param statusBefore how certain the number is, in the person's own words; empty: as its block
     * @param by name
     * @param at UTC
     */
    public record Change(
            ChangeKind kind,
            String key,
            String where,
            String label,
            String before,
            String after,
            String statusBefore,
            String statusAfter,
            String noteBefore,
            String noteAfter,
            String by,
            Instant at) {

        public boolean isRow() {
            return switch (kind) {
                case ANSWERED, CHANGED, TAKEN_OVER, CONFIRMED -> false;
                case ROW_ADDED, ROW_TAKEN_OVER, ROW_MOVED, ROW_REMOVED -> true;
            };
        }

        public boolean isValueChanged() {
            return !before.equals(after);
        }

        public boolean isStatusChanged() {
            return !statusBefore.equals(statusAfter);
        }

        public boolean isNoteChanged() {
            return !noteBefore.equals(noteAfter);
        }
    }

    /**
     * A move.
     *
     * @param text a sentence: who did what
     * @param reason empty where it has none
     * @param at UTC
     */
    public record Moved(String text, String reason, Instant at) {

        Moved withoutReason() {
            return new Moved(text, "", at);
        }
    }
}
