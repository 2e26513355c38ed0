package org.mirps.employment.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.mirps.employment.shared.AccountId;

/** Where mail waits until a mail server has taken it. */
@ApplicationScoped
public class Outbox {

    @Inject
    OutboxRepository mails;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /** Whether mail is sent from this installation. */
    public boolean isOn() {
        return settings.isOn();
    }

    /**
     * To be sent once the transaction of the caller has ended well, and only then.
     *
     * @throws MailOff if no mail is sent from this installation
     * @throws org.mirps.employment.shared.LimitReached if too much waits already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Mail mail) {
        if (!isOn()) {
            throw new MailOff();
        }
        mails.add(mail, clock.instant());
    }

    /** Those of them to whom the last mail with a link to choose a password did not go out; nothing is asked where it is nobody. */
    @Transactional
    public Set<AccountId> unreached(Collection<AccountId> people) {
        return people.isEmpty() ? Set.of() : mails.unreached(people);
    }
}
