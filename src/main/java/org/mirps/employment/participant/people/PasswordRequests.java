package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Logger;
import org.mirps.employment.mail.MailSource;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;

/** Writes to those who asked for a new password, away from the request: an address without account took the same answer and the same time. */
@ApplicationScoped
class PasswordRequests implements MailSource {

    /** More than a person needs, fewer than fill a mailbox. */
    static final int MAILS_OF_PERSON = 3;

    static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int AT_ONCE = 50;
    private static final Logger LOG = Logger.getLogger(PasswordRequests.class.getName());

    @Inject
    PasswordRequestRepository requests;

    @Inject
    AccountRepository accounts;

    @Inject
    AccountMails mails;

    @Inject
    Clock clock;

    /** Somebody waits for it at a screen. */
    @Override
    public Duration every() {
        return Duration.ZERO;
    }

    @Override
    @Transactional
    public void collect() {
        Instant now = clock.instant();
        List<String> waiting = requests.takeWaiting(now, AT_ONCE);
        waiting.forEach(email -> answer(email, now));
        if (!waiting.isEmpty()) {
            requests.forgetBefore(now.minus(REMEMBERED));
        }
    }

    private void answer(String email, Instant now) {
        accounts.find(email)
                .filter(Account::isEnabled)
                .filter(account -> requests.handledSince(email, now.minus(WINDOW)) <= MAILS_OF_PERSON)
                .ifPresent(account -> {
                    LOG.info(() -> "New password of account " + account.id().value() + " was asked for");
                    mails.reset(account);
                });
    }
}
