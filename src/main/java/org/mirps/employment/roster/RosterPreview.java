package org.mirps.employment.roster;

import java.util.List;
import org.mirps.employment.shared.ParticipantCode;

/**
 * What an import would do, and does when nothing has changed since.
 *
 * @param lines of the file, in its order
 * @param order codes of all participants, those that are added included, as they stand afterwards
 * @param reordered whether that is another order than there is
 * @param untouched how many participants the file does not name; they stay as they are
 * @param seen tells this preview from another one
 */
public record RosterPreview(
        List<RosterLine> lines, List<ParticipantCode> order, boolean reordered, int untouched, String seen) {

    public long count(RosterLine.Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Whether there is anything to apply. */
    public boolean isDoing() {
        return reordered || count(RosterLine.Outcome.ADDED) > 0 || count(RosterLine.Outcome.CHANGED) > 0;
    }
}
