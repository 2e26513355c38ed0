package org.mirps.employment.mail;

import java.time.Instant;
import java.util.Optional;
import org.mirps.employment.shared.AccountId;

/**
 * A mail that this server has taken out of the {@link Outbox} to send it, with what it says.
 *
 * @param key never the same of two mails; makes its Message-ID, so that a mail server knows one that comes again
 * @param tries how often a mail server has answered that it cannot take it now
 */
record WaitingMail(
        MailId id,
        String key,
        MailKind kind,
        AccountId account,
        String address,
        String name,
        String subject,
        String text,
        String html,
        Optional<String> unsubscribe,
        Optional<String> calendar,
        int tries,
        Instant madeAt) {

    boolean hasOneTimeLink() {
        return text.contains(MailText.ONE_TIME_LINK);
    }

    /** With the link in its place. */
    WaitingMail with(String link) {
        return new WaitingMail(
                id,
                key,
                kind,
                account,
                address,
                name,
                subject,
                text.replace(MailText.ONE_TIME_LINK, link),
                html.replace(MailText.ONE_TIME_LINK, link),
                unsubscribe,
                calendar,
                tries,
                madeAt);
    }
}
