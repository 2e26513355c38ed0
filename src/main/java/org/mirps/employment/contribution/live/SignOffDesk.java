package org.mirps.employment.contribution.live;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.contribution.AlreadySigned;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.HasProblems;
import org.mirps.employment.contribution.MoveNotAllowed;
import org.mirps.employment.contribution.SectionsNotSigned;
import org.mirps.employment.contribution.Step;
import org.mirps.employment.contribution.StepRecorder;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * Signing off the own participant's contribution, by section and as a whole; the round must be open. Each is kept as a step and told to
 * those concerned. Common refusals: NotFound (also for another government's), {@link MoveNotAllowed},
 * {@link org.mirps.employment.round.RoundClosed}.
 */
@UseCases
public class SignOffDesk {

    @Inject
    LiveDrafts drafts;

    @Inject
    DraftChanges changes;

    @Inject
    ContributionAccess access;

    @Inject
    OpenRemarks remarks;

    @Inject
    StepRecorder steps;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Signs off sections: all of them, or none.
     *
     * @param seen revision of the contribution that the person has read
     * @throws AlreadySigned if somebody has signed one of them
     * @throws HasProblems if a section has open problems
     * @throws SectionChanged if a section has changed since it was seen
     * @throws NotFound if a section is not asked
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    @Audited(Matter.SIGN_OFF)
    public void signSections(ContributionId id, List<String> sections, long seen) {
        make(id, (draft, contribution) -> {
            sections.forEach(section -> access.requireSigner(draft, section));
            List<Step> made = contribution.signSections(sections, currentUser.accountId(), clock.instant());
            sections.forEach(section -> requireReady(draft, section, seen));
            return made;
        });
    }

    /** Takes sign-offs of sections back, and with them the national one. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    @Audited(Matter.SIGN_OFF)
    public void unsignSections(ContributionId id, List<String> sections) {
        make(id, (draft, contribution) -> {
            sections.forEach(section -> access.requireSigner(draft, section));
            return contribution.unsignSections(sections, currentUser.accountId(), clock.instant());
        });
    }

    /**
     * The national sign-off.
     *
     * @throws SectionsNotSigned if a section that is asked is not signed
     * @throws HasProblems if a required question is unanswered or an answer breaks a rule
     * @throws org.mirps.employment.contribution.RemarksNotAnswered if a remark of the last return waits for what became of it
     */
    @Permits(Role.FOCAL_POINT)
    @Audited(Matter.SIGN_OFF)
    public void signOff(ContributionId id) {
        make(id, (draft, contribution) -> {
            Step made = contribution.signOff(draft.shownSections(), currentUser.accountId(), clock.instant());
            draft.progress("").requireComplete();
            remarks.requireNone(draft, contribution);
            return List.of(made);
        });
    }

    /** Takes the national sign-off back; those of sections stay. */
    @Permits(Role.FOCAL_POINT)
    @Audited(Matter.SIGN_OFF)
    public void unsign(ContributionId id) {
        make(id, (draft, contribution) -> List.of(contribution.unsign(currentUser.accountId(), clock.instant())));
    }

    private void make(ContributionId id, BiFunction<LiveDraft, Contribution, List<Step>> move) {
        drafts.change(id, (draft, contribution) -> {
            changes.requireOpen(contribution);
            steps.keep(id, move.apply(draft, contribution));
            return id;
        });
    }

    private static void requireReady(LiveDraft draft, String section, long seen) {
        if (!draft.shownSections().contains(section)) {
            throw new NotFound("section " + section);
        }
        draft.progress(section).requireComplete();
        if (draft.lastChange(section) > seen) {
            throw new SectionChanged();
        }
    }
}
