package org.mirps.employment.participant.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.mail.MailOff;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.UseCases;

/** For who has forgotten the password. Nothing here tells whether an address has an account: not the answer, and not its time. */
@UseCases
public class PasswordRequestDesk {

    /** An office behind one address, on the morning before a due date. */
    static final int OF_ADDRESS = 20;

    static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    PasswordRequestRepository requests;

    @Inject
    AccountMails mails;

    @Inject
    CallerAddress address;

    @Inject
    Clock clock;

    /** Whether a link can be sent at all; else people ask those who look after their account. */
    @Permits({})
    public boolean isPossible() {
        return mails.isOn();
    }

    /**
     * If the address has an account that may sign in, a link to choose a password goes there within a minute; three in an hour at most.
     *
     * @throws MailOff if no mail is sent from here
     * @throws EmailNotPossible if it is no e-mail address
     * @throws TooManyPasswordRequests if too many were asked for from where the caller is
     */
    @Permits({})
    @Audited(Matter.LINK)
    @Transactional
    public void ask(String email) {
        if (!isPossible()) {
            throw new MailOff();
        }
        EmailRules.require(email);
        if (requests.askedSince(address.text(), clock.instant().minus(WINDOW)) >= OF_ADDRESS) {
            throw new TooManyPasswordRequests(WINDOW.toMinutes());
        }
        requests.add(email, address.text(), clock.instant());
    }
}
