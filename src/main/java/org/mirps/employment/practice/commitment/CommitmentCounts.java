package org.mirps.employment.practice.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.mirps.employment.practice.CommitmentState;

/**
 * How many commitments are how far.
 *
 * @param byState every state has a number
 * @param overdue of those that are open
 */
public record CommitmentCounts(Map<CommitmentState, Integer> byState, int overdue) {

    static final CommitmentCounts NONE = new CommitmentCounts(Map.of(), 0);

    public CommitmentCounts {
        Map<CommitmentState, Integer> all = new EnumMap<>(CommitmentState.class);
        for (CommitmentState state : CommitmentState.values()) {
            all.put(state, byState.getOrDefault(state, 0));
        }
        byState = all;
    }

    /** @param today in the region */
    static CommitmentCounts of(Collection<CommitmentRow> rows, LocalDate today) {
        Map<CommitmentState, Integer> counts = new EnumMap<>(CommitmentState.class);
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        return new CommitmentCounts(
                counts, (int) rows.stream().filter(row -> row.isOverdue(today)).count());
    }

    public int of(CommitmentState state) {
        return byState.getOrDefault(state, 0);
    }

    public int all() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }

    CommitmentCounts plus(CommitmentCounts other) {
        Map<CommitmentState, Integer> sum = new EnumMap<>(CommitmentState.class);
        byState.forEach((state, count) -> sum.put(state, count + other.of(state)));
        return new CommitmentCounts(sum, overdue + other.overdue);
    }
}
