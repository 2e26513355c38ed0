package org.mirps.employment.contribution;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * The moves of a contribution from one state to the next. Each is kept as a step and told to those concerned. Common refusals: NotFound
 * (also for another government's), {@link MoveNotAllowed}; of the moves that need an open round,
 * {@link org.mirps.employment.round.RoundClosed}.
 */
@UseCases
public class ContributionWorkflow {

    @Inject
    LiveDrafts drafts;

    @Inject
    SignOffKeeper signOffs;

    @Inject
    SubmissionKeeper submissions;

    @Inject
    ReturnKeeper returns;

    @Inject
    ContributionRepository contributions;

    @Inject
    ContributionAccess access;

    @Inject
    StepKeeper steps;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * What a coordinator sends back.
     *
     * @param snapshot number of the one that was read
     * @param reason as typed
     * @param marks questions of that snapshot to look at again; may be empty
     */
    public record SentBack(int snapshot, String reason, List<AnswerKey> marks) {}

    /**
     * Signs off sections of the own participant's contribution: all of them, or none. The round must be open.
     *
     * @param seen revision of the contribution that the person has read
     * @throws AlreadySigned if somebody has signed one of them
     * @throws HasProblems if a section has open problems
     * @throws SectionChanged if a section has changed since it was seen
     * @throws org.mirps.employment.shared.NotFound if a section is not asked
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void signSections(ContributionId id, List<String> sections, long seen) {
        withDraft(id, draft -> signOffs.signSections(draft, sections, seen, currentUser.accountId()));
    }

    /** Takes sign-offs of sections back, and with them the national one. The round must be open. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    public void unsignSections(ContributionId id, List<String> sections) {
        withDraft(id, draft -> signOffs.unsignSections(draft, sections, currentUser.accountId()));
    }

    /**
     * The national sign-off. The round must be open.
     *
     * @throws SectionsNotSigned if a section that is asked is not signed
     * @throws HasProblems if a required question is unanswered or an answer breaks a rule
     */
    @Permits(Role.FOCAL_POINT)
    public void signOff(ContributionId id) {
        withDraft(id, draft -> signOffs.signOff(draft, currentUser.accountId()));
    }

    /** Takes the national sign-off back; those of sections stay. The round must be open. */
    @Permits(Role.FOCAL_POINT)
    public void unsign(ContributionId id) {
        withDraft(id, draft -> signOffs.unsign(draft, currentUser.accountId()));
    }

    /**
     * Submits the own participant's contribution, which has the national sign-off: freezes a numbered snapshot. The round must be open.
     *
     * @return the snapshot's number
     */
    @Permits(Role.FOCAL_POINT)
    public int submit(ContributionId id) {
        return drafts.use(id, draft -> submissions.submit(draft, currentUser.accountId()));
    }

    /**
     * Takes back what the own participant has handed in. It leaves consolidations and charts; the log keeps it.
     *
     * @throws ReasonMissing without a reason
     */
    @Permits(Role.FOCAL_POINT)
    @Transactional
    public void withdraw(ContributionId id, String reason) {
        Contribution contribution = contributions.lock(id);
        access.requireOwn(id, contribution.participant());
        steps.keep(id, List.of(contribution.withdraw(new Reason(reason), currentUser.accountId(), clock.instant())));
    }

    /**
     * Accepts a contribution as it was submitted; the round may be over by then.
     *
     * @param snapshot number of the snapshot that was read
     * @throws NotLatestSnapshot if another snapshot was submitted since
     */
    @Permits(Role.COORDINATOR)
    @Transactional
    public void accept(ContributionId id, int snapshot) {
        Step made = contributions.lock(id).accept(snapshot, currentUser.accountId(), clock.instant());
        steps.keep(id, List.of(made));
    }

    /**
     * Gives a submitted contribution back to its authors; the round may be over by then.
     *
     * @throws ReasonMissing without a reason
     * @throws NotLatestSnapshot if another snapshot was submitted since
     * @throws org.mirps.employment.form.UnknownAnswer if a marked question is not in the snapshot
     */
    @Permits(Role.COORDINATOR)
    public void sendBack(ContributionId id, SentBack sent) {
        returns.sendBack(id, sent, currentUser.accountId());
    }

    /** Gives back what was accepted or withdrawn, with the refusals of {@link #sendBack}. */
    @Permits(Role.COORDINATOR)
    public void reopen(ContributionId id, SentBack sent) {
        returns.reopen(id, sent, currentUser.accountId());
    }

    private void withDraft(ContributionId id, Consumer<LiveDraft> work) {
        drafts.use(id, draft -> {
            work.accept(draft);
            return draft.id();
        });
    }
}
