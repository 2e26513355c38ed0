package org.mirps.employment.contribution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.FormCatalog;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.BusinessRefusal;

/**
 * The live engines of this node: a bounded cache keyed by contribution (docs/decisions/0007). Each use takes the engine's own lock before
 * any database lock and lets it go only after the commit, so that nobody reads what is not committed; whatever goes wrong in between
 * drops the engine, and the next use loads it again.
 */
@ApplicationScoped
class LiveDrafts {

    private static final int MOST = 100;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Cache<ContributionId, LiveDraft> drafts =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).build();

    @Inject
    FormCatalog forms;

    @Inject
    FormEngine engine;

    @Inject
    RoundRepository rounds;

    @Inject
    ParticipantRepository participants;

    /** Runs work on the live draft of a contribution. The work brings it up to date first: see {@link DraftKeeper}. */
    <T extends @Nullable Object> T use(Contribution contribution, Function<LiveDraft, T> work) {
        LiveDraft draft = drafts.get(contribution.id(), id -> open(contribution));
        draft.lock.lock();
        try {
            return work.apply(draft);
        } catch (BusinessRefusal refusal) {
            throw refusal;
        } catch (RuntimeException | Error failure) {
            drafts.invalidate(contribution.id());
            throw failure;
        } finally {
            draft.lock.unlock();
        }
    }

    private LiveDraft open(Contribution contribution) {
        String country = participants.get(contribution.participant()).country();
        Round round = rounds.get(contribution.roundId());
        return new LiveDraft(
                contribution.id(),
                engine,
                forms.form(round.formVersionId()),
                Map.of("organisation.country", country),
                round.timeZone());
    }
}
