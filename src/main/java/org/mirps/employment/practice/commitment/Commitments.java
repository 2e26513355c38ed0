package org.mirps.employment.practice.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.practice.CommitmentId;
import org.mirps.employment.practice.CommitmentState;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/**
 * Commitments that somebody looks at, in one language.
 *
 * @param lines that fit the filter, the one that is due first at the head
 * @param overdue how many of all that the person may read should have been kept by now
 * @param counts of all that the person may read, by state; every state has one
 * @param countries of all that the person may read: codes and names
 * @param actors that the newest form offers
 */
public record Commitments(
        List<Line> lines,
        int overdue,
        Map<CommitmentState, Integer> counts,
        List<Choice> countries,
        List<Choice> actors) {

    public record Choice(String name, String label) {}

    /**
     * One of them.
     *
     * @param overdue it should have been kept by now
     * @param partners with whom, joined by commas; may be empty
     * @param reportedAt UTC
     */
    public record Line(
            CommitmentId id,
            String owner,
            String country,
            String text,
            Optional<LocalDate> dueOn,
            String partners,
            CommitmentState state,
            boolean overdue,
            Optional<Instant> reportedAt,
            boolean own) {}

    /**
     * One of them with all that was reported.
     *
     * @param resources in words; may be empty
     * @param target persons, as written; may be empty
     * @param moves what the reader can report now; empty for who does not own it
     * @param reports the newest first
     */
    public record Sheet(
            Line line, String resources, String target, List<CommitmentMove> moves, List<Reported> reports) {}

    /** @param at UTC */
    public record Reported(CommitmentMove move, String text, String link, Instant at, String by) {}

    /**
     * The commitments of a round for a session between governments.
     *
     * @param named by participant, by code: those that may be named
     * @param others of participants that are not named, together: counted where there are several, and three in all (rule M10)
     * @param unnamed how many participants those are; also where they are not counted
     */
    public record Standing(List<Of> named, CommitmentCounts others, int unnamed) {

        /** Whether there is anything to show. */
        public boolean isEmpty() {
            return total().all() == 0;
        }

        /** Of all that is counted. */
        public CommitmentCounts total() {
            return named.stream().map(Of::tally).reduce(others, CommitmentCounts::plus);
        }
    }

    /** Those of one participant. */
    public record Of(ParticipantCode code, LocalizedText name, CommitmentCounts tally) {}
}
