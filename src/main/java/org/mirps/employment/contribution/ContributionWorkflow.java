package org.mirps.employment.contribution;

import jakarta.inject.Inject;
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
    CurrentUser currentUser;

    /**
     * Submits the own government's contribution: freezes a numbered snapshot.
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
}
