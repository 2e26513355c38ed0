package org.mirps.employment.form;

import org.mirps.employment.shared.BusinessRefusal;

/** The text cannot be read as the question's type, so it was not stored; the page keeps it on screen. */
public final class UnreadableAnswer extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    /** @param reason what was wrong; names the text {@code refusal.UnreadableAnswer.<reason>} */
    public UnreadableAnswer(Reason reason) {
        super("refusal.UnreadableAnswer." + reason);
    }

    public enum Reason {
        NOT_AN_INTEGER,
        /** Beyond ±2,147,483,647, the range of an XForms int. */
        INTEGER_TOO_LARGE,
        NOT_A_DECIMAL,
        NOT_A_DATE,
        NOT_A_TIME,
        NOT_A_DATETIME,
        NOT_A_CHOICE,
        /** Longer than 20,000 characters. */
        TOO_LONG
    }
}
