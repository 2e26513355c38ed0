package org.mirps.employment.contribution.live;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.snapshot.SavedAnswer;

/**
 * What a save does: of what is stored and what was sent alone, and the same for an answer, for what is said beside it, and for what is no
 * longer asked. See docs/decisions/0009.
 */
public enum SaveDecision {

    /** It is stored already: a save may be sent again, also by a page that does not know that it went through. */
    UNCHANGED,

    /** Somebody has changed it since it was seen; nothing is written, and the person chooses. */
    CONFLICT,

    WRITTEN;

    /**
     * @param stored null where nothing is
     * @param seen revision of the answer that the page showed; 0 if it showed none
     */
    public static SaveDecision of(@Nullable SavedAnswer stored, AnswerContent sent, long seen) {
        if (stored == null) {
            return WRITTEN;
        }
        if (AnswerContent.of(stored).equals(sent)) {
            return UNCHANGED;
        }
        return stored.revision() > seen ? CONFLICT : WRITTEN;
    }
}
