package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
    DisseminationRepository disseminations;

    @Inject
    StepKeeper steps;

    @Inject
    RoundRepository rounds;

    @Inject
    Clock clock;

    @Transactional
    int submit(LiveDraft draft, AccountId by) {
        Instant now = clock.instant();
        Contribution contribution = contributions.lock(draft.id());
        Round round = rounds.get(contribution.roundId());
        round.requireOpen(contribution.participant(), now);
        Step made = contribution.submit(by, now);
        keeper.bringUpToDate(draft, contribution);
        draft.progress("").requireComplete();
        Snapshot snapshot = new SnapshotMaker(draft).make(made.snapshot(), round.code(), contribution.participant());
        snapshots.add(draft.id(), round.formVersionId(), snapshot, by, now);
        disseminations.submitted(
                draft.id(), made.snapshot(), Dissemination.of(snapshot.formAnswer(Dissemination.QUESTION)), by, now);
        steps.keep(draft.id(), List.of(made));
        return made.snapshot();
    }
}
