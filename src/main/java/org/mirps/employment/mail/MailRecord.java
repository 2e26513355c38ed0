package org.mirps.employment.mail;

import java.time.Instant;
import java.util.Optional;
import org.mirps.employment.shared.AccountId;

/**
 * What administrators see of a mail: to whom, of what kind, how far; never what it says.
 *
 * @param failure what the mail server said last; empty if nothing
 * @param dueAt when it is tried next; means nothing once it has ended
 */
public record MailRecord(
        MailId id,
        MailKind kind,
        AccountId account,
        String address,
        MailState state,
        int tries,
        String failure,
        Instant madeAt,
        Instant dueAt,
        Optional<Instant> sentAt) {}
