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
        boolean readsAll = currentUser.has(Role.ANALYST) || currentUser.has(Role.COORDINATOR);
        return readsAll ? contributions.get(id) : own(id);
    }
}
