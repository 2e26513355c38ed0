package org.mirps.employment.presentation.results;

import java.time.Instant;
import java.util.List;
import org.mirps.employment.consolidation.Openness;
import org.mirps.employment.consolidation.Participation;

/**
 * How the results of a round stand, for who decides whether they are published.
 *
 * @param round what the public sees, or would see
 * @param history what was decided, the newest first
 */
public record PublicationState(PublicRound round, List<Decided> history) {

    /** @param shown how many participants were shown at that moment */
    public record Decided(boolean published, int shown, Instant at, String by) {}

    public boolean isPublished() {
        return !history.isEmpty() && history.get(0).published();
    }

    /** Those who stand so, by code. */
    public List<Participation.Standing> standing(Openness openness) {
        return round.whole().governments().stream()
                .filter(standing -> Openness.of(standing) == openness)
                .toList();
    }
}
