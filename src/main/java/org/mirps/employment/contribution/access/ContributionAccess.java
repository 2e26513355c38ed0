package org.mirps.employment.contribution.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.PlacedContribution;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** Whose contribution it is, checked in every use case: other governments' drafts do not exist for the person who asks. */
@ApplicationScoped
public class ContributionAccess {

    @Inject
    ContributionRepository contributions;

    @Inject
    DisseminationRepository disseminations;

    @Inject
    DelegationRepository delegations;

    @Inject
    CurrentUser currentUser;

    /** @throws NotFound unless it is a contribution of the person's own government */
    public Contribution own(ContributionId id) {
        Contribution contribution = contributions.get(id);
        requireOwn(id, contribution.participant());
        return contribution;
    }

    /** The same with its round and participant. */
    public PlacedContribution ownPlaced(ContributionId id) {
        PlacedContribution placed = contributions.placed(id);
        requireOwn(id, placed.contribution().participant());
        return placed;
    }

    /** @throws NotFound unless the participant, whose contribution it is, is the person's own government; ActsForOther where they work for it too */
    public void requireOwn(ContributionId id, ParticipantCode participant) {
        if (currentUser.isElsewhereOf(participant)) {
            throw new ActsForOther(id);
        }
        if (!currentUser.isOf(participant)) {
            throw new NotFound("contribution " + id);
        }
    }

    /** What the person may do with a draft of their own government that is held and up to date. */
    public DraftAccess to(DelegatedDraft draft) {
        requireOwn(draft.id(), draft.participant());
        return draft.delegations().of(currentUser);
    }

    /** The same without a live draft: by one statement, by none for a focal point. */
    public DraftAccess to(Contribution contribution) {
        requireOwn(contribution.id(), contribution.participant());
        return currentUser.has(Role.FOCAL_POINT)
                ? DraftAccess.WHOLE
                : delegations.of(contribution).of(currentUser);
    }

    /** The internal due dates that concern the person, by section. */
    public Map<String, LocalDate> dueDates(DelegatedDraft draft) {
        return draft.delegations().dueDates(currentUser);
    }

    /**
     * Who sees a section of a draft sees what is said about it, and its files: by one statement, by none for a focal point.
     *
     * @throws NotFound unless the person sees it
     */
    public void requireReader(Contribution contribution, String section) {
        to(contribution).requireSight(section);
    }

    /**
     * Who may answer for a section: everybody who may change it.
     *
     * @throws NotFound unless the form has it, and the person sees it
     * @throws SectionViewOnly unless they may change it
     */
    public void requireSigner(DelegatedDraft draft, String section) {
        if (draft.form().definition().findSection(section).isEmpty()) {
            throw new NotFound("section " + section);
        }
        to(draft).requireEditor(section);
    }

    /** @throws NotFound unless it is the own government's, or the person reads what governments have submitted */
    public PlacedContribution ownOrSubmitted(ContributionId id) {
        return readsAll() ? contributions.placed(id) : ownPlaced(id);
    }

    /** @throws NotFound unless {@link #ownOrSubmitted}, or a session shows this submission by name and the person presents sessions */
    public PlacedContribution readable(ContributionId id, int number) {
        if (readsAll() || !currentUser.has(Role.PRESENTER)) {
            return ownOrSubmitted(id);
        }
        PlacedContribution placed = contributions.placed(id);
        Contribution contribution = placed.contribution();
        if (!contribution.status().isConsolidated()
                || contribution.latestSnapshot() != number
                || !disseminations.level(id).isNamedAmongGovernments()) {
            throw new NotFound("snapshot " + number + " of contribution " + id);
        }
        return placed;
    }

    /** Whether the person reads what was done with a contribution, and why. */
    public boolean readsSteps(Contribution contribution) {
        return readsAll() || currentUser.isOf(contribution.participant());
    }

    private boolean readsAll() {
        return currentUser.has(Role.ANALYST) || currentUser.has(Role.COORDINATOR);
    }
}
