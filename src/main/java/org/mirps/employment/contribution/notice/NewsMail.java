package org.mirps.employment.contribution.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.mirps.employment.mail.MailSource;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.shared.AccountId;

/** Writes to people what they were told and have not read, as often as they want it. */
@ApplicationScoped
class NewsMail implements MailSource {

    /** Nobody waits for seconds here, and each look asks the database. */
    private static final Duration EVERY = Duration.ofSeconds(20);

    @Inject
    NoticeRepository notices;

    @Inject
    AccountRepository accounts;

    @Inject
    NewsRecords records;

    @Inject
    Clock clock;

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void collect() {
        Instant now = clock.instant();
        Map<AccountId, Instant> unmailed = notices.unmailed();
        accounts.all(unmailed.keySet()).stream()
                .filter(account -> isDue(account, unmailed.getOrDefault(account.id(), now), now))
                .forEach(account -> records.write(account.id()));
    }

    /** Also of those who want no mail: what they were told stops being looked at. */
    private boolean isDue(Account account, Instant since, Instant now) {
        return !records.wantsMail(account) || account.mailRhythm().isDue(since, now, account.timeZone());
    }
}
