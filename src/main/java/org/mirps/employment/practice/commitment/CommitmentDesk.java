package org.mirps.employment.practice.commitment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.practice.CommitmentId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** What owners report of their commitments. */
@UseCases
public class CommitmentDesk {

    @Inject
    CommitmentRepository commitments;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Reports something about a commitment of the own government or organisation, at any time: a commitment outlives its round.
     *
     * @throws NotFound also for somebody else's, and for one that is not accepted any more
     * @throws CommitmentMoveNotAllowed if that can't be reported in its state
     * @throws ReportNotPossible if something is to be said with it and is not
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    @Audited(Matter.PRACTICE)
    @Transactional
    public void report(CommitmentId id, CommitmentMove move, CommitmentNote told) {
        Commitment commitment = commitments.lock(id);
        if (!currentUser.isOf(commitment.owner())) {
            throw new NotFound("commitment " + id);
        }
        AccountId by = currentUser.accountId();
        Instant now = clock.instant();
        switch (move) {
            case CONFIRM -> commitment.confirm(told, by, now);
            case START -> commitment.start(told, by, now);
            case NOTE -> commitment.note(told, by, now);
            case KEEP -> commitment.keep(told, by, now);
            case DROP -> commitment.drop(told, by, now);
            case RESUME -> commitment.resume(told, by, now);
        }
    }
}
