package org.mirps.employment.mail;

import java.util.Optional;
import org.mirps.employment.shared.AccountId;

/** Makes the link of a mail at the moment in which it is sent. */
public interface OneTimeLinks {

    /** Path and query below the installation's address, such as {@code setup.xhtml?token=…}; empty if the person may not have it any more. */
    Optional<String> path(MailKind kind, AccountId account);
}
