package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;

/** The transaction of a submission, run while the live draft is held. */
@ApplicationScoped
class SubmissionKeeper {

    @Inject
    ContributionRepository contributions;

    @Inject
    DraftKeeper keeper;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    RoundRepository rounds;

    @Inject
    Clock clock;

    @Transactional
    int submit(LiveDraft draft, AccountId by) {
        Instant now = clock.instant();
        Contribution contribution = contributions.lock(draft.id());
        Round round = rounds.get(contribution.roundId());
        int number = snapshots.nextNumber(draft.id());
        contribution.submit(number, by, now);
        round.requireOpen(now);
        keeper.read(draft, LiveDraft::revision);
        Progress progress = draft.progress("");
        if (!progress.isComplete()) {
            throw new HasProblems(progress.problems());
        }
        Snapshot snapshot = new SnapshotMaker(draft).make(number, round.code(), contribution.participant());
        snapshots.add(draft.id(), round.formVersionId(), snapshot, by, now);
        return number;
    }
}
