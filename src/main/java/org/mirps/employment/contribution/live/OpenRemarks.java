package org.mirps.employment.contribution.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.Mark;
import org.mirps.employment.contribution.MarkRepository;
import org.mirps.employment.contribution.RemarksNotAnswered;

/** What the regional team has asked when it gave a contribution back, and nobody has said anything to. */
@ApplicationScoped
class OpenRemarks {

    @Inject
    MarkRepository marks;

    /** @throws RemarksNotAnswered if there is any about an answer that the draft still asks for */
    void requireNone(LiveDraft draft, Contribution contribution) {
        if (contribution.latestSnapshot() == 0) {
            return;
        }
        List<Mark> waiting = marks.ofLastReturn(contribution.id()).stream()
                .filter(Mark::isWaiting)
                .filter(mark -> isAsked(draft, mark))
                .toList();
        if (!waiting.isEmpty()) {
            throw new RemarksNotAnswered(waiting.size());
        }
    }

    private static boolean isAsked(LiveDraft draft, Mark mark) {
        Shown shown = draft.shown().get(mark.key());
        return shown != null && shown.relevant();
    }
}
