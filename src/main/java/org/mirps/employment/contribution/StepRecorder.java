package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mirps.employment.form.AnswerKey;

/** Keeps the steps that a contribution's moves gave, and says so, in the transaction of the move. */
@ApplicationScoped
public class StepRecorder {

    /** What rooms that build on accepted answers are told of. */
    private static final Set<Move> TOLD = EnumSet.of(Move.SUBMIT, Move.ACCEPT, Move.REOPEN, Move.WITHDRAW);

    @Inject
    StepRepository steps;

    @Inject
    MarkRepository marks;

    @Inject
    Event<StepsMade> news;

    @Inject
    Event<ContributionMoved> moved;

    /** @param made in their order; nothing happens if there are none */
    public void keep(ContributionId contribution, List<Step> made) {
        if (made.isEmpty()) {
            return;
        }
        steps.add(contribution, made);
        news.fire(new StepsMade(contribution, made));
        made.stream()
                .filter(step -> TOLD.contains(step.move()))
                .forEach(step -> moved.fire(new ContributionMoved(contribution, step.move(), step.by(), step.at())));
    }

    /** A step that gave the contribution back, with the questions marked, each with a remark or an empty text. */
    public void keep(ContributionId contribution, Step made, Map<AnswerKey, String> marks) {
        keep(contribution, List.of(made));
        this.marks.add(contribution, made.number(), marks);
    }
}
