package org.mirps.employment.contribution.reading;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionRepository;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Move;
import org.mirps.employment.contribution.MoveNotAllowed;
import org.mirps.employment.contribution.NotLatestSnapshot;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.contribution.snapshot.SnapshotRepository;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * Remarks of a coordinator about answers of a submission: kept as they are written, for nobody but their author, until the submission is
 * given back. That takes all of them along; from then on its authors read each at its question.
 */
@UseCases
public class ReviewDesk {

    /** Characters of a remark. */
    public static final int LONGEST = 2000;

    @Inject
    RemarkRepository remarks;

    @Inject
    ContributionRepository contributions;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    ContributionWorkflow workflow;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * What a coordinator sends back.
     *
     * @param snapshot number of the one that was read
     * @param reason about the whole; may be empty where there is a remark
     * @param typed remarks as they stand on the page, by question: they replace those that are kept, but a blank one replaces none
     */
    public record Return(int snapshot, String reason, Map<AnswerKey, String> typed) {}

    /**
     * Keeps a remark, or removes it if its text is empty.
     *
     * @throws RemarkTooLong if it has more than {@value #LONGEST} characters
     * @throws NotLatestSnapshot if another snapshot was submitted since
     * @throws MoveNotAllowed if the contribution cannot be given back now
     * @throws UnknownAnswer if the question is not in the snapshot
     */
    @Permits(Role.COORDINATOR)
    @Transactional
    public void keep(ContributionId id, int snapshot, AnswerKey key, String text) {
        Contribution contribution = contributions.get(id);
        requireReturnable(contribution, snapshot);
        keep(id, snapshot, Map.of(key, text));
    }

    /** Gives a submitted contribution back with all remarks of the person, by {@link ContributionWorkflow#sendBack} and with its refusals. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.SUBMISSION)
    @Transactional
    public void sendBack(ContributionId id, Return back) {
        workflow.sendBack(id, taken(id, back));
        remarks.clear(id, back.snapshot(), currentUser.accountId());
    }

    /** The same with what was accepted or withdrawn. */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.SUBMISSION)
    @Transactional
    public void reopen(ContributionId id, Return back) {
        workflow.reopen(id, taken(id, back));
        remarks.clear(id, back.snapshot(), currentUser.accountId());
    }

    private ContributionWorkflow.SentBack taken(ContributionId id, Return back) {
        Map<AnswerKey, String> all = new HashMap<>(remarks.of(id, back.snapshot(), currentUser.accountId()));
        read(back.typed()).forEach((key, text) -> {
            if (!text.isEmpty()) {
                all.put(key, text);
            }
        });
        return new ContributionWorkflow.SentBack(back.snapshot(), back.reason(), all);
    }

    private void keep(ContributionId id, int snapshot, Map<AnswerKey, String> typed) {
        Set<AnswerKey> answered = snapshots.answers(id, snapshot).stream()
                .map(Snapshot.Answer::key)
                .collect(Collectors.toSet());
        typed.keySet().stream()
                .filter(key -> !answered.contains(key))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new UnknownAnswer(unknown);
                });
        remarks.keep(id, snapshot, read(typed), currentUser.accountId(), clock.instant());
    }

    private static Map<AnswerKey, String> read(Map<AnswerKey, String> typed) {
        return typed.entrySet().stream().collect(toMap(Map.Entry::getKey, remark -> read(remark.getValue())));
    }

    /** Lines end as people count them: what a form sends has two characters for each. */
    private static String read(String typed) {
        String text = typed.replace("\r\n", "\n").strip();
        if (text.length() > LONGEST) {
            throw new RemarkTooLong(LONGEST);
        }
        return text;
    }

    private static void requireReturnable(Contribution contribution, int snapshot) {
        ContributionStatus status = contribution.status();
        if (!Move.RETURN.appliesTo(status)) {
            Move.REOPEN.require(status);
        }
        if (contribution.latestSnapshot() != snapshot) {
            throw new NotLatestSnapshot(contribution.latestSnapshot());
        }
    }
}
