package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.shared.AccountId;

/** The transactions by which the regional team gives a contribution back. */
@ApplicationScoped
class ReturnKeeper {

    @Inject
    ContributionRepository contributions;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    StepKeeper steps;

    @Inject
    Clock clock;

    @Transactional
    void sendBack(ContributionId id, ContributionWorkflow.SentBack sent, AccountId by) {
        Contribution contribution = contributions.lock(id);
        keep(id, sent, contribution.sendBack(sent.snapshot(), new Reason(sent.reason()), by, clock.instant()));
    }

    @Transactional
    void reopen(ContributionId id, ContributionWorkflow.SentBack sent, AccountId by) {
        Contribution contribution = contributions.lock(id);
        keep(id, sent, contribution.reopen(sent.snapshot(), new Reason(sent.reason()), by, clock.instant()));
    }

    private void keep(ContributionId id, ContributionWorkflow.SentBack sent, Step made) {
        Set<AnswerKey> answered = snapshots.answers(id, sent.snapshot()).stream()
                .map(Snapshot.Answer::key)
                .collect(Collectors.toSet());
        sent.marks().stream()
                .filter(mark -> !answered.contains(mark))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new UnknownAnswer(unknown);
                });
        steps.keep(id, made, sent.marks());
    }
}
