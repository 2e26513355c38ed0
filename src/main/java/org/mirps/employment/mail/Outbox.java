package org.mirps.employment.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

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
}
