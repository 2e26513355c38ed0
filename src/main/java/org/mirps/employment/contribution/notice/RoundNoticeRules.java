package org.mirps.employment.contribution.notice;

import org.mirps.employment.round.RoundAct;

/** Who is told of what a coordinator did with a round: of each act those who fill a contribution that it concerns, or nobody. */
final class RoundNoticeRules {

    /** What is told, and what a mail of it brings. */
    enum Telling {
        NOTHING,
        NOTICE,
        /** The mail has the due date of the reader's contribution as a calendar file. */
        NOTICE_WITH_DATE
    }

    private RoundNoticeRules() {}

    static Telling of(RoundAct act) {
        return switch (act) {
            // Of a draft nobody knows; other titles are seen where the round is named; what is deleted was touched by
            // nobody
            case PREPARED, REPLANNED, RENAMED, DELETED -> Telling.NOTHING;
            case OPENING_MOVED, LEFT_OUT, TAKEN_BACK, ENDED_BY_HAND, CANCELLED_BY_HAND, REOPENED -> Telling.NOTICE;
            case ANNOUNCED, INVITED, DUE_MOVED, EXTENDED, EXTENSION_ENDED -> Telling.NOTICE_WITH_DATE;
        };
    }
}
