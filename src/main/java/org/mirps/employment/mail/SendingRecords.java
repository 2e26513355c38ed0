package org.mirps.employment.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The transactions around sending, each short: none is open while a mail server is spoken to. */
@ApplicationScoped
class SendingRecords {

    /** So long a mail waits for a mail server that takes it. */
    static final Duration LIFE = Duration.ofDays(3);

    /** In which a batch is handed over. A server that dies meanwhile has it sent by another after that. */
    private static final Duration TURN = Duration.ofMinutes(15);

    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    OutboxRepository mails;

    @Inject
    Clock clock;

    /** Takes those that are due, for this server alone. */
    @Transactional
    List<WaitingMail> take(int most) {
        Instant now = clock.instant();
        List<WaitingMail> due = mails.lockDue(now, most);
        mails.claim(due, now.plus(TURN));
        return due;
    }

    @Transactional
    void sent(WaitingMail mail) {
        mails.sent(mail.id(), clock.instant());
    }

    @Transactional
    void end(WaitingMail mail, MailState state, String failure) {
        mails.end(mail.id(), state, failure);
    }

    /** The mail server could not take it now: tried again after a while that grows. */
    @Transactional
    void notNow(WaitingMail mail, String said) {
        int tries = mail.tries() + 1;
        wait(mail, tries, said, BackOff.after(tries));
    }

    /** No mail server was there: it waits as it did. */
    @Transactional
    void untouched(WaitingMail mail, String said, Duration pause) {
        wait(mail, mail.tries(), said, pause);
    }

    @Transactional
    void forgetOld() {
        mails.forgetBefore(clock.instant().minus(KEPT));
    }

    private void wait(WaitingMail mail, int tries, String said, Duration pause) {
        Instant now = clock.instant();
        if (now.isAfter(mail.madeAt().plus(LIFE))) {
            mails.end(mail.id(), MailState.EXPIRED, said);
        } else {
            mails.later(mail.id(), tries, said, now.plus(pause));
        }
    }
}
