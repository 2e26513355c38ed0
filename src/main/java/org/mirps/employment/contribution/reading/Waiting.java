package org.mirps.employment.contribution.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.LocalizedText;

/**
 * A submission that waits for the regional team.
 *
 * @param snapshot its number
 * @param submittedAt UTC
 * @param participant whose it is
 */
public record Waiting(ContributionId contribution, int snapshot, Instant submittedAt, LocalizedText participant) {

    private static final Comparator<Waiting> OLDEST_FIRST = Comparator.comparing(Waiting::submittedAt)
            .thenComparing(waiting -> waiting.contribution().value());

    /**
     * Who goes on and on reads each once, whether they decide or not: the oldest of those submitted after the one that is being read; after
     * the last, the oldest of all.
     *
     * @param all of a round, in any order; also the one that is being read, while it waits
     * @param read which one that is, and when it was submitted
     */
    static Optional<Waiting> next(List<Waiting> all, ContributionId read, Instant submittedAt) {
        List<Waiting> others = all.stream()
                .filter(waiting -> !waiting.contribution().equals(read))
                .sorted(OLDEST_FIRST)
                .toList();
        return others.stream()
                .filter(waiting -> isAfter(waiting, read, submittedAt))
                .findFirst()
                .or(() -> others.stream().findFirst());
    }

    private static boolean isAfter(Waiting waiting, ContributionId read, Instant submittedAt) {
        int order = waiting.submittedAt().compareTo(submittedAt);
        return order > 0 || order == 0 && waiting.contribution().value() > read.value();
    }
}
