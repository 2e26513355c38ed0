package org.mirps.employment.contribution.live;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.contribution.MoveNotAllowed;
import org.mirps.employment.contribution.NotLatestSnapshot;
import org.mirps.employment.contribution.Reason;
import org.mirps.employment.contribution.ReasonMissing;
import org.mirps.employment.contribution.Step;
import org.mirps.employment.contribution.StepRecorder;
import org.mirps.employment.contribution.access.ContributionAccess;
import org.mirps.employment.contribution.access.DisseminationRepository;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.contribution.snapshot.SnapshotRepository;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * The moves of a contribution between its authors and the regional team; how it is signed before: {@link SignOffDesk}. Each is kept as a step
 * and told to those concerned. Common refusals: NotFound
 * (also for another government's), {@link MoveNotAllowed}; of the moves that need an open round,
 * {@link org.mirps.employment.round.RoundClosed}.
 */
@UseCases
public class ContributionWorkflow {

    @Inject
    LiveDrafts drafts;

    @Inject
    DraftChanges changes;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    DisseminationRepository disseminations;

    @Inject
    RoundRepository rounds;

    @Inject
    ContributionRepository contributions;

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
     * What a coordinator sends back.
     *
     * @param snapshot number of the one that was read
     * @param reason as typed; may be empty where there is a remark
     * @param marks questions of that snapshot to look at again, each with the remark about it or an empty text; may be empty
     */
    public record SentBack(int snapshot, String reason, Map<AnswerKey, String> marks) {

        /** With marks about which nothing more is said. */
        public SentBack(int snapshot, String reason, List<AnswerKey> marks) {
            this(snapshot, reason, marks.stream().distinct().collect(Collectors.toMap(mark -> mark, mark -> "")));
        }

        @Nullable
        Reason why() {
            boolean saysNothing = marks.values().stream().allMatch(String::isEmpty);
            return reason.isBlank() && !saysNothing ? null : new Reason(reason);
        }
    }

    /**
     * Submits the own participant's contribution, which has the national sign-off: freezes a numbered snapshot. The round must be open.
     *
     * @return the snapshot's number
     * @throws org.mirps.employment.contribution.RemarksNotAnswered if a remark of the last return waits for what became of it
     */
    @Permits(Role.FOCAL_POINT)
    @Audited(Matter.SUBMISSION)
    public int submit(ContributionId id) {
        AccountId by = currentUser.accountId();
        return drafts.change(id, (draft, contribution) -> {
            changes.requireOpen(contribution);
            Instant now = clock.instant();
            Step made = contribution.submit(by, now);
            draft.progress("").requireComplete();
            remarks.requireNone(draft, contribution);
            keepSnapshot(draft, contribution, made.snapshot(), by, now);
            steps.keep(id, List.of(made));
            return made.snapshot();
        });
    }

    /**
     * Takes back what the own participant has handed in. It leaves consolidations and charts; the log keeps it.
     *
     * @throws ReasonMissing without a reason
     */
    @Permits(Role.FOCAL_POINT)
    @Audited(Matter.SUBMISSION)
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
    @Audited(Matter.SUBMISSION)
    @Transactional
    public void accept(ContributionId id, int snapshot) {
        Step made = contributions.lock(id).accept(snapshot, currentUser.accountId(), clock.instant());
        steps.keep(id, List.of(made));
    }

    /**
     * Gives a submitted contribution back to its authors; the round may be over by then.
     *
     * @throws ReasonMissing without a reason and without a remark
     * @throws NotLatestSnapshot if another snapshot was submitted since
     * @throws org.mirps.employment.form.UnknownAnswer if a marked question is not in the snapshot
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.SUBMISSION)
    @Transactional
    public void sendBack(ContributionId id, SentBack sent) {
        Contribution contribution = contributions.lock(id);
        @Nullable Reason reason = sent.why();
        keep(id, sent, contribution.sendBack(sent.snapshot(), reason, currentUser.accountId(), clock.instant()));
    }

    /** Gives back what was accepted or withdrawn, with the refusals of {@link #sendBack}. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.SUBMISSION)
    @Transactional
    public void reopen(ContributionId id, SentBack sent) {
        Contribution contribution = contributions.lock(id);
        @Nullable Reason reason = sent.why();
        keep(id, sent, contribution.reopen(sent.snapshot(), reason, currentUser.accountId(), clock.instant()));
    }

    private void keepSnapshot(LiveDraft draft, Contribution contribution, int number, AccountId by, Instant now) {
        Round round = rounds.get(contribution.roundId());
        Snapshot snapshot = new SnapshotMaker(draft).make(number, round.code(), contribution.participant());
        snapshots.add(draft.id(), round.formVersionId(), snapshot, by, now);
        Dissemination chosen = Dissemination.of(snapshot.formAnswer(Dissemination.QUESTION));
        disseminations.submitted(draft.id(), number, chosen, by, now);
    }

    private void keep(ContributionId id, SentBack sent, Step made) {
        Set<AnswerKey> answered = snapshots.answers(id, sent.snapshot()).stream()
                .map(Snapshot.Answer::key)
                .collect(Collectors.toSet());
        sent.marks().keySet().stream()
                .filter(mark -> !answered.contains(mark))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new UnknownAnswer(unknown);
                });
        steps.keep(id, made, sent.marks());
    }
}
