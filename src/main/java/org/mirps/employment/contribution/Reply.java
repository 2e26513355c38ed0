package org.mirps.employment.contribution;

import java.time.Instant;
import org.mirps.employment.shared.PlainText;

/**
 * What the authors of a contribution say to a remark of the regional team.
 *
 * @param reason without blanks at its ends, at most {@value #LONGEST} characters; may be empty where it is done
 * @param by name of who said it last
 * @param at UTC
 */
public record Reply(Outcome outcome, String reason, String by, Instant at) {

    /** Characters of the reason. */
    public static final int LONGEST = 2000;

    /** What becomes of the answer. */
    public enum Outcome {
        DONE,
        STAYS
    }

    /**
     * The reason as it is kept.
     *
     * @throws ReplyNeedsReason if it stays as it is and nobody says why, or if there is too much to be read
     */
    public static String reason(Outcome outcome, String typed) {
        String text = PlainText.strip(PlainText.typed(typed));
        if (outcome == Outcome.STAYS && text.isEmpty() || text.length() > LONGEST) {
            throw new ReplyNeedsReason(LONGEST);
        }
        return text;
    }
}
