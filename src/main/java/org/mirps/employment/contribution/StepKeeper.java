package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mirps.employment.form.AnswerKey;

/** Keeps the steps that a contribution's moves gave, and tells those concerned, in the transaction of the move. */
@ApplicationScoped
class StepKeeper {

    @Inject
    StepRepository steps;

    @Inject
    NoticeRepository notices;

    /** @param made in their order; nothing happens if there are none */
    void keep(ContributionId contribution, List<Step> made) {
        if (made.isEmpty()) {
            return;
        }
        steps.add(contribution, made);
        notices.tell(
                contribution, made.get(0).number(), made.get(made.size() - 1).number());
    }

    /** A step that gave the contribution back, with the questions marked. */
    void keep(ContributionId contribution, Step made, List<AnswerKey> marks) {
        keep(contribution, List.of(made));
        steps.mark(contribution, made.number(), marks);
    }
}
