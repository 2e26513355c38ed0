package org.mirps.employment.audit;

/** What an act is about, for finding it again. The names are stored: none is ever changed. */
public enum Matter {
    /** Coming in, also in vain. */
    SIGN_IN,
    ACCOUNT,
    ROLE,
    /** Links by which a password is chosen, and passwords. */
    LINK,
    TOKEN,
    PARTICIPANT,
    /** Rounds, due dates, reminders. */
    ROUND,
    FORM,
    /** Who may see and fill which section. */
    DELEGATION,
    SIGN_OFF,
    /** Submitting, returning, accepting, withdrawing. */
    SUBMISSION,
    DISSEMINATION,
    /** Answers taken out as a file. Written before the file, so that there is none without a line. */
    EXPORT,
    /** Files of others, added, taken away or read. */
    ATTACHMENT,
    CALENDAR,
    PRACTICE,
    /** Decks, what sessions show, published results, vintages. */
    SESSION,
    /** Mail, webhooks and what else concerns the whole installation. */
    SETTING;

    /** Whether a line is written before the act rather than with it: what is sent cannot be taken back. */
    boolean isWrittenBefore() {
        return this == EXPORT;
    }
}
