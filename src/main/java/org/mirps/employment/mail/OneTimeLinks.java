package org.mirps.employment.mail;

import java.util.Optional;
import org.mirps.employment.shared.AccountId;

/** What mail asks of accounts at the moment in which it is sent: its link, and whether it is wanted still. */
public interface OneTimeLinks {

    /** Path and query below the installation's address, such as {@code setup.xhtml?token=…}; empty if the person may not have it any more. */
    Optional<String> path(MailKind kind, AccountId account);

    /** Whether a mail that waits is still for this person. */
    boolean isWanted(MailKind kind, AccountId account);
}
