package org.mirps.employment.consolidation.vintage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.consolidation.Participation;

/**
 * Which vintage somebody sees who looks at a round now: whoever quotes a figure can say where it is kept. That a vintage holds a state of answers
 * never changes; that another server has published one is known here within a minute.
 */
@ApplicationScoped
public class ShownVintage {

    private static final int MOST_ROUNDS = 200;
    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    VintageRepository vintages;

    private final Cache<Long, Map<String, Integer>> byRound = Caffeine.newBuilder()
            .maximumSize(MOST_ROUNDS)
            .expireAfterWrite(KEPT)
            .build();

    /** Its number; empty where something has changed since the latest one, or there is none. */
    public Optional<Integer> of(Participation now) {
        return Optional.ofNullable(
                byRound.get(now.round().id(), vintages::byState).get(now.state()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) VintageStored stored) {
        byRound.invalidate(stored.round());
    }
}
