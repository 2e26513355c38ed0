package org.mirps.employment.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.ParticipantPlan;
import org.mirps.employment.participant.group.GroupCode;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What an import makes of one row.
 *
 * @param row as a spreadsheet counts
 * @param code as it is known; of one that is added or refused, as the file has it
 * @param known whom it is about; empty for one that is added, or where that cannot be said
 * @param plan what the row says
 * @param retired whether it says so
 * @param place what it says, from 1; null: where it is, or at the end
 * @param groups in which it is afterwards; null: in those in which it is
 * @param changes what differs, in the order of the columns; of one that is added, everything
 * @param faults why it is refused
 */
public record RosterLine(
        int row,
        String code,
        Optional<ParticipantCode> known,
        ParticipantPlan plan,
        boolean retired,
        @Nullable Integer place,
        @Nullable Set<GroupCode> groups,
        List<Change> changes,
        List<RosterFault> faults) {

    /** What becomes of the participant. */
    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** A cell that differs. Both as in a file; empty for nothing. */
    public record Change(RosterColumn column, String before, String after) {}

    public Outcome outcome() {
        if (!faults.isEmpty()) {
            return Outcome.REFUSED;
        }
        if (known.isEmpty()) {
            return Outcome.ADDED;
        }
        return changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    public boolean changes(RosterColumn column) {
        return changes.stream().anyMatch(change -> change.column() == column);
    }

    RosterLine with(Change more) {
        return new RosterLine(
                row,
                code,
                known,
                plan,
                retired,
                place,
                groups,
                Stream.concat(changes.stream(), Stream.of(more)).toList(),
                faults);
    }
}
