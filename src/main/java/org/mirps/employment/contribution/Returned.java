package org.mirps.employment.contribution;

import java.time.Instant;
import java.util.List;

/**
 * Why a contribution came back.
 *
 * @param by name of the coordinator
 * @param at UTC
 * @param marks in form order; those whose row or question is not shown any more are left out
 */
public record Returned(String reason, String by, Instant at, List<MarkedQuestion> marks) {

    Returned in(String section) {
        return new Returned(
                reason,
                by,
                at,
                marks.stream().filter(mark -> mark.section().equals(section)).toList());
    }
}
