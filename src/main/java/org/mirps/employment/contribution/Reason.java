package org.mirps.employment.contribution;

/**
 * Why somebody made a move.
 *
 * @param text without blanks at its ends, at most {@value #LONGEST} characters
 */
public record Reason(String text) {

    /** Characters. */
    public static final int LONGEST = 4000;

    /** @throws ReasonMissing if there is nothing in it, or too much to be read */
    public Reason {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new ReasonMissing(LONGEST);
        }
    }
}
