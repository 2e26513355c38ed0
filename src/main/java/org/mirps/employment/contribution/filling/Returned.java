package org.mirps.employment.contribution.filling;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.mirps.employment.contribution.access.DraftAccess;

/**
 * Why a contribution came back.
 *
 * @param by name of the coordinator
 * @param at UTC
 * @param marks in form order; those whose row or question is not shown any more are left out
 */
public record Returned(String reason, String by, Instant at, List<MarkedQuestion> marks) {

    /** Those that keep the contribution from being handed in again, in form order. */
    public List<MarkedQuestion> waiting() {
        return marks.stream().filter(mark -> mark.thread().isWaiting()).toList();
    }

    /** What of it somebody sees who sees anything of the draft. */
    Returned seenBy(DraftAccess access) {
        return of(mark -> access.sees(mark.section()));
    }

    Returned in(String section) {
        return of(mark -> mark.section().equals(section));
    }

    private Returned of(Predicate<MarkedQuestion> wanted) {
        return new Returned(reason, by, at, marks.stream().filter(wanted).toList());
    }
}
