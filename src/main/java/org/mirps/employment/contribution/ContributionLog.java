package org.mirps.employment.contribution;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What has been done with a contribution.
 *
 * @param entries oldest first
 */
public record ContributionLog(List<Entry> entries) {

    /**
     * A step in the log.
     *
     * @param by name of who made it
     */
    public record Entry(Step step, String by) {}

    /** Who signed a section last; whether that still holds, the contribution knows. */
    public Optional<Entry> signing(String section) {
        return last(entry -> entry.step().move() == Move.SIGN_SECTION
                && entry.step().section().equals(section));
    }

    /** The last step that was one of these moves. */
    public Optional<Entry> last(Move... moves) {
        Set<Move> wanted = EnumSet.copyOf(Arrays.asList(moves));
        return last(entry -> wanted.contains(entry.step().move()));
    }

    /** The same, made when this was the latest snapshot. */
    public Optional<Entry> last(int snapshot, Move... moves) {
        Set<Move> wanted = EnumSet.copyOf(Arrays.asList(moves));
        return last(
                entry -> wanted.contains(entry.step().move()) && entry.step().snapshot() == snapshot);
    }

    private Optional<Entry> last(Predicate<Entry> wanted) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (wanted.test(entries.get(i))) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }
}
