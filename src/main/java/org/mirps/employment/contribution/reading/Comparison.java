package org.mirps.employment.contribution.reading;

import java.util.List;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.snapshot.SnapshotSummary;

/**
 * Two snapshots of a contribution side by side, in one language.
 *
 * @param before the one on the left
 * @param after the one on the right
 * @param snapshots all of the contribution, newest first
 * @param sections those with anything in either snapshot, in form order
 */
public record Comparison(
        ContributionHeader header,
        SnapshotSummary before,
        SnapshotSummary after,
        List<SnapshotSummary> snapshots,
        List<Section> sections) {

    /** How an answer differs. */
    public enum Kind {
        /** Only the second snapshot has the question. */
        ADDED,
        /** Only the first snapshot has the question. */
        REMOVED,
        /** Both have it, with another value, status or note. */
        CHANGED,
        SAME
    }

    /**
     * A section.
     *
     * @param differences what differs, in document order
     * @param same what does not
     */
    public record Section(String label, List<Line> differences, List<Line> same) {}

    /**
     * One question in both snapshots. Rows of repeats are the same where their ids are, whatever their place.
     *
     * @param where the row of a repeat, as the snapshot that has it numbers it; empty outside repeats
     * @param before as people read it, with its unit; empty: not answered
     * @param statusBefore of a number that is not official, in words
     * @param check it is a soft check, and has no value
     * @param change of a number in %, such as "+12,5 %"; empty where there is none to give
     */
    public record Line(
            Kind kind,
            String where,
            String label,
            String before,
            String after,
            String change,
            String statusBefore,
            String statusAfter,
            boolean check,
            String noteBefore,
            String noteAfter) {

        public boolean isNoteChanged() {
            return kind == Kind.CHANGED && !noteBefore.equals(noteAfter);
        }
    }

    /** How many answers differ. */
    public int differences() {
        return sections.stream()
                .mapToInt(section -> section.differences().size())
                .sum();
    }

    /** How many do not. */
    public int same() {
        return sections.stream().mapToInt(section -> section.same().size()).sum();
    }
}
