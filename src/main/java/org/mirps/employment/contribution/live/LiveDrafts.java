package org.mirps.employment.contribution.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.PlacedContribution;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.BusinessRefusal;

/**
 * The one door to the live engines of this node, a bounded cache keyed by contribution (docs/decisions/0007). Whoever reads or changes a
 * draft does it here, while nobody else does: the engine's own lock is taken before any database lock and let go only after the commit, so
 * that nobody reads what is not committed. Whatever goes wrong in between drops the engine, what is refused in between unloads one that was
 * changed by then, and the next use loads it again. Common refusals: {@link org.mirps.employment.shared.NotFound} unless the draft is of the
 * person's own government, {@link org.mirps.employment.shared.TryLater} if others hold it for too long.
 */
@ApplicationScoped
public class LiveDrafts {

    private static final int MOST = 100;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Cache<ContributionId, LiveDraft> drafts =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(IDLE).build();

    @Inject
    ContributionAccess access;

    @Inject
    ContributionRepository contributions;

    @Inject
    DraftLoading loading;

    @Inject
    OwnTransaction transaction;

    @Inject
    FormEngine engine;

    @Inject
    RoundRepository rounds;

    @Inject
    ParticipantRepository participants;

    /** Reads from a draft that is up to date. Where it already was, that costs one statement, and one more where nobody has begun it. */
    public <T> T read(ContributionId id, BiFunction<LiveDraft, PlacedContribution, T> reading) {
        return hold(own(id), draft -> {
            PlacedContribution placed = access.ownPlaced(id);
            if (!loading.isCurrent(draft, placed.contribution())) {
                transaction.of(() -> loading.bringUpToDate(draft, contributions.get(id)));
            }
            return reading.apply(draft, placed);
        });
    }

    /** Changes a draft in a transaction of its own, which has locked the contribution's row and brought the draft up to date. */
    public <T> T change(ContributionId id, BiFunction<LiveDraft, Contribution, T> change) {
        return hold(own(id), draft -> inTransaction(draft, change));
    }

    /** The same for a job, which no person asks for, on a contribution of whomever. */
    public <T> T changeForAll(ContributionId id, BiFunction<LiveDraft, Contribution, T> change) {
        LiveDraft live = drafts.getIfPresent(id);
        if (live == null) {
            Contribution contribution = contributions.get(id);
            live = drafts.get(id, unused -> open(contribution));
        }
        return hold(live, draft -> inTransaction(draft, change));
    }

    /** Lets go of an engine that runs an older form; whoever uses it now finds it behind at the next use. */
    public void forget(ContributionId id) {
        drafts.invalidate(id);
    }

    private <T> T inTransaction(LiveDraft draft, BiFunction<LiveDraft, Contribution, T> change) {
        return transaction.of(() -> {
            // Nothing is read before it is locked: what a transaction reads first is what it sees of everything.
            Contribution contribution = contributions.lock(draft.id());
            loading.bringUpToDate(draft, contribution);
            return change.apply(draft, contribution);
        });
    }

    private <T extends @Nullable Object> T hold(LiveDraft draft, Function<LiveDraft, T> work) {
        transaction.requireNone();
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
