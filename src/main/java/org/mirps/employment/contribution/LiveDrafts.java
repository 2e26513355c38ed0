package org.mirps.employment.contribution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.BusinessRefusal;

/**
 * The live engines of this node: a bounded cache keyed by contribution (docs/decisions/0007). Each use takes the engine's own lock before
 * any database lock and lets it go only after the commit, so that nobody reads what is not committed; whatever goes wrong in between
 * drops the engine, what is refused in between unloads one that was changed by then, and the next use loads it again.
 */
@ApplicationScoped
class LiveDrafts {

    private static final int MOST = 100;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Cache<ContributionId, LiveDraft> drafts =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).build();

    @Inject
    ContributionAccess access;

    @Inject
    ContributionRepository contributions;

    @Inject
    FormEngine engine;

    @Inject
    RoundRepository rounds;

    @Inject
    ParticipantRepository participants;

    /**
     * Runs work on the live draft of a contribution of the person's own government. The work brings it up to date first: see
     * {@link DraftKeeper}.
     *
     * @throws org.mirps.employment.shared.NotFound unless it is their own
     */
    <T extends @Nullable Object> T use(ContributionId id, Function<LiveDraft, T> work) {
        return hold(own(id), work);
    }

    /** The same for a job, which no person asks for, on a contribution of whomever. */
    <T extends @Nullable Object> T useForAll(ContributionId id, Function<LiveDraft, T> work) {
        LiveDraft live = drafts.getIfPresent(id);
        if (live == null) {
            Contribution contribution = contributions.get(id);
            live = drafts.get(id, unused -> open(contribution));
        }
        return hold(live, work);
    }

    private <T extends @Nullable Object> T hold(LiveDraft draft, Function<LiveDraft, T> work) {
        draft.hold();
        try {
            return work.apply(draft);
        } catch (BusinessRefusal refusal) {
            draft.forgetChange();
            throw refusal;
        } catch (RuntimeException | Error failure) {
            drafts.invalidate(draft.id());
            // Who waits for its lock still holds it: it may know what was never committed.
            draft.unload();
            throw failure;
        } finally {
            draft.release();
        }
    }

    /** Lets go of an engine that runs an older form; whoever uses it now finds it behind at the next use. */
    void forget(ContributionId id) {
        drafts.invalidate(id);
    }

    /** Whose a contribution is never changes, so a draft that lives here says it without the database. */
    private LiveDraft own(ContributionId id) {
        LiveDraft live = drafts.getIfPresent(id);
        if (live == null) {
            Contribution contribution = access.own(id);
            return drafts.get(id, unused -> open(contribution));
        }
        access.requireOwn(id, live.participant());
        return live;
    }

    private LiveDraft open(Contribution contribution) {
        String country = participants.get(contribution.participant()).country().value();
        Round round = rounds.get(contribution.roundId());
        return new LiveDraft(
                contribution.id(),
                contribution.participant(),
                engine,
                Map.of("organisation.country", country),
                round.timeZone());
    }
}
