package org.mirps.employment.form;

import org.mirps.employment.shared.BusinessRefusal;

/** The text cannot be read as the question's type, so it was not stored; the page keeps it on screen. */
public final class UnreadableAnswer extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** @param reason what was wrong; names the text {@code refusal.UnreadableAnswer.<reason>} */
    public UnreadableAnswer(Reason reason) {
        super("refusal.UnreadableAnswer." + reason);
        this.reason = reason;
    }

    /**
     * The text means one number or the other.
     *
     * @param first as it would have to be written
     * @param second likewise
     */
    public static UnreadableAnswer eitherOf(String first, String second) {
        return new UnreadableAnswer(Reason.ONE_NUMBER_OR_ANOTHER, first, second);
    }

    private UnreadableAnswer(Reason reason, String... arguments) {
        super("refusal.UnreadableAnswer." + reason, (Object[]) arguments);
        this.reason = reason;
    }

    /** Whether the text means one number or another. */
    public boolean isEitherOf() {
        return reason == Reason.ONE_NUMBER_OR_ANOTHER;
    }

    public enum Reason {
        NOT_AN_INTEGER,
        /** Beyond ±2,147,483,647, the range of an XForms int. */
        INTEGER_TOO_LARGE,
        NOT_A_DECIMAL,
        /** Such as "USD 5" where colones are asked for, or "1,200 people". */
        ANOTHER_UNIT,
        /** Such as 61,200: 61200, or 61.2? */
        ONE_NUMBER_OR_ANOTHER,
        /** More than {@value WrittenNumber#MOST_DIGITS}, which is what a double keeps. */
        TOO_MANY_DIGITS,
        NOT_A_DATE,
        /** Before 1800 or after 2199. */
        YEAR_UNLIKELY,
        NOT_A_TIME,
        NOT_A_DATETIME,
        NOT_A_CHOICE,
        /** Longer than 20,000 characters. */
        TOO_LONG
    }
}
