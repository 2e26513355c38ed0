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
    DisseminationRepository disseminations;

    @Inject
    CurrentUser currentUser;

    /** @throws NotFound unless it is a contribution of the person's own government */
    Contribution own(ContributionId id) {
        Contribution contribution = contributions.get(id);
        requireOwn(id, contribution.participant());
        return contribution;
    }

    /** The same with its round and participant. */
    PlacedContribution ownPlaced(ContributionId id) {
        PlacedContribution placed = contributions.placed(id);
        requireOwn(id, placed.contribution().participant());
        return placed;
    }

    /** @throws NotFound unless the participant, whose contribution it is, is the person's own government */
    void requireOwn(ContributionId id, ParticipantCode participant) {
        if (!currentUser.isOf(participant)) {
            throw new NotFound("contribution " + id);
        }
    }

    /**
     * Who sees a section of a draft, with what is said about it and its files: everybody of its government.
     *
     * @throws NotFound unless the person may see it
     */
    void requireReader(Contribution contribution, String section) {
        requireOwn(contribution.id(), contribution.participant());
    }

    /**
     * Who may answer for a section: everybody who fills the draft, and is of its government.
     *
     * @throws NotFound unless the person may sign this section off
     */
    void requireSigner(LiveDraft draft, String section) {
        if (draft.form().definition().findSection(section).isEmpty()) {
            throw new NotFound("section " + section);
        }
        requireOwn(draft.id(), draft.participant());
    }

    /** @throws NotFound unless it is the own government's, or the person reads what governments have submitted */
    PlacedContribution ownOrSubmitted(ContributionId id) {
        return readsAll() ? contributions.placed(id) : ownPlaced(id);
    }

    /** @throws NotFound unless {@link #ownOrSubmitted}, or a session shows this submission by name and the person presents sessions */
    PlacedContribution readable(ContributionId id, int number) {
        if (readsAll() || !currentUser.has(Role.PRESENTER)) {
            return ownOrSubmitted(id);
        }
        PlacedContribution placed = contributions.placed(id);
        Contribution contribution = placed.contribution();
        if (!contribution.status().isConsolidated()
                || contribution.latestSnapshot() != number
                || disseminations.level(id) == Dissemination.AGGREGATED) {
            throw new NotFound("snapshot " + number + " of contribution " + id);
        }
        return placed;
    }

    /** Whether the person reads what was done with a contribution, and why. */
    boolean readsSteps(Contribution contribution) {
        return readsAll() || currentUser.isOf(contribution.participant());
    }

    private boolean readsAll() {
        return currentUser.has(Role.ANALYST) || currentUser.has(Role.COORDINATOR);
    }
}
