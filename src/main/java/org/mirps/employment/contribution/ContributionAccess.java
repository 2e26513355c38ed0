package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** Whose contribution it is, checked in every use case: other governments' drafts do not exist for the person who asks. */
@ApplicationScoped
class ContributionAccess {

    @Inject
    ContributionRepository contributions;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    CurrentUser currentUser;

    /** @throws NotFound unless it is a contribution of the person's own government */
    Contribution own(ContributionId id) {
        Contribution contribution = contributions.get(id);
        requireOwn(id, contribution.participant());
        return contribution;
    }

    /** @throws NotFound unless the participant, whose contribution it is, is the person's own government */
    void requireOwn(ContributionId id, ParticipantCode participant) {
        if (!currentUser.isOf(participant)) {
            throw new NotFound("contribution " + id);
        }
    }

    /** @throws NotFound unless it is the own government's, or the person reads what governments have submitted */
    Contribution ownOrSubmitted(ContributionId id) {
        return readsAll() ? contributions.get(id) : own(id);
    }

    /** @throws NotFound unless {@link #ownOrSubmitted}, or a session shows this submission by name and the person presents sessions */
    Contribution readable(ContributionId id, int number) {
        if (readsAll() || !currentUser.has(Role.PRESENTER)) {
            return ownOrSubmitted(id);
        }
        Contribution contribution = contributions.get(id);
        Dissemination level = Dissemination.of(snapshots.answer(id, number, Dissemination.QUESTION));
        if (!contribution.status().isConsolidated()
                || snapshots.nextNumber(id) != number + 1
                || level == Dissemination.AGGREGATED) {
            throw new NotFound("snapshot " + number + " of contribution " + id);
        }
        return contribution;
    }

    private boolean readsAll() {
        return currentUser.has(Role.ANALYST) || currentUser.has(Role.COORDINATOR);
    }
}
