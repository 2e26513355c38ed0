package org.mirps.employment.mail;

import java.util.Optional;

/**
 * A mail to one person.
 *
 * @param unsubscribe path of the page on which the person ends mail of this kind; empty for what everybody is told
 * @param calendar dates to take over, as an iCalendar file (RFC 5545); empty for none
 */
public record Mail(
        MailKind kind, Recipient to, MailText text, Optional<String> unsubscribe, Optional<String> calendar) {

    /** One that everybody gets, without dates. */
    public static Mail of(MailKind kind, Recipient to, MailText text) {
        return new Mail(kind, to, text, Optional.empty(), Optional.empty());
    }
}
