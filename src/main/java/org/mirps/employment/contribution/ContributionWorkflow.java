package org.mirps.employment.contribution;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** The moves of a contribution from one state to the next. */
@UseCases
public class ContributionWorkflow {

    @Inject
    LiveDrafts drafts;

    @Inject
    SubmissionKeeper submissions;

    @Inject
    ContributionRepository contributions;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Submits the own participant's contribution: freezes a numbered snapshot.
     *
     * @return the snapshot's number
     * @throws HasProblems if a required question is unanswered or an answer breaks a rule
     * @throws MoveNotAllowed unless it is a draft or was returned
     * @throws org.mirps.employment.round.RoundClosed after the due date
     */
    @Permits(Role.FOCAL_POINT)
    public int submit(ContributionId id) {
        return drafts.use(id, draft -> submissions.submit(draft, currentUser.accountId()));
    }

    /**
     * Accepts a contribution as it was submitted; the round may be over by then.
     *
     * @param snapshot number of the snapshot that was read
     * @throws MoveNotAllowed unless it is submitted
     * @throws NotLatestSnapshot if another snapshot was submitted since
     * @throws org.mirps.employment.shared.NotFound if there is no such contribution
     */
    @Permits(Role.COORDINATOR)
    @Transactional
    public void accept(ContributionId id, int snapshot) {
        contributions.lock(id).accept(snapshot, currentUser.accountId(), clock.instant());
    }
}
