package org.mirps.employment.contribution.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mirps.employment.mail.MailSource;
import org.mirps.employment.round.RoundRepository;

/** Looks every minute which open round has come to a day on which it reminds. */
@ApplicationScoped
class ReminderMail implements MailSource {

    private static final Duration EVERY = Duration.ofMinutes(1);

    @Inject
    RoundRepository rounds;

    @Inject
    ReminderRecords records;

    @Inject
    Clock clock;

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void collect() {
        Instant now = clock.instant();
        rounds.announced().stream().filter(round -> round.isOpen(now)).forEach(round -> records.remind(round.code()));
    }
}
