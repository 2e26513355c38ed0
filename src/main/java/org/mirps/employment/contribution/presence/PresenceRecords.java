package org.mirps.employment.contribution.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.shared.AccountId;

/** The transactions of presence. Whoever was not heard of for {@link #LASTS} is not there, so nothing has to be cleaned up in time. */
@ApplicationScoped
class PresenceRecords {

    static final Duration LASTS = Duration.ofSeconds(30);

    private static final Duration FORGOTTEN = Duration.ofHours(1);

    @Inject
    PresenceRepository stored;

    @Inject
    Clock clock;

    @Transactional
    Pulse arrive(AccountId person, TabId tab, ContributionId contribution, String section) {
        Instant now = clock.instant();
        stored.put(person, tab, contribution, section, now);
        return Objects.requireNonNull(
                stored.pulses(Set.of(contribution), now.minus(LASTS)).get(contribution));
    }

    @Transactional
    void leave(AccountId person, TabId tab) {
        stored.remove(person, tab);
    }

    /** Says that pages of this node are open still, and forgets what nodes have left behind that ended without a word. */
    @Transactional
    void beat(Collection<TabId> tabs) {
        Instant now = clock.instant();
        stored.touch(tabs, now);
        stored.removeOlderThan(now.minus(FORGOTTEN));
    }

    /** One statement, however many are watched. */
    @Transactional
    Map<ContributionId, Pulse> pulses(Collection<ContributionId> contributions) {
        return stored.pulses(contributions, clock.instant().minus(LASTS));
    }
}
