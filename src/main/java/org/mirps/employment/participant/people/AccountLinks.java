package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountLink;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Sha256;

/** Makes single-use links; what it gives out is stored nowhere. */
@ApplicationScoped
class AccountLinks {

    static final Duration LIFE = Duration.ofDays(7);

    private static final int RANDOM_BYTES = 24;
    private static final Logger LOG = Logger.getLogger(AccountLinks.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    AccountRepository accounts;

    @Inject
    LinkNoticeRepository notices;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress address;

    @Inject
    Clock clock;

    /**
     * A new link for somebody who has lost theirs, or the password. It lifts the lock of failed sign-ins, is told to those around the
     * account, and logged: who, for whom, from where.
     *
     * @return as {@link #issue}
     */
    String renew(Account account) {
        LOG.info(() -> "New link to account " + account.id().value() + ", made by account "
                + currentUser.accountId().value() + ", from " + address.text());
        return renew(account, currentUser.accountId());
    }

    /** The same for whoever runs the server, when nobody else can make one. */
    String renewForOperator(Account account) {
        LOG.info(() -> "New link to account " + account.id().value() + ", made at the start of the server");
        return renew(account, null);
    }

    private String renew(Account account, @Nullable AccountId by) {
        accounts.forgetFailures(account.email());
        Instant now = clock.instant();
        notices.add(account, by, now, now.plus(LinkNoticeDesk.TOLD_FOR));
        return issue(AccountLink.Purpose.INVITATION, account);
    }

    /**
     * A new link; earlier ones to the same account, where nobody has used them, end.
     *
     * @param account null for the set-up of the first administrator
     * @return its token, valid once, for seven days
     */
    String issue(AccountLink.Purpose purpose, @Nullable Account account) {
        if (account == null) {
            accounts.forgetUnusedLinks(purpose);
        } else {
            accounts.forgetUnusedLinks(account.id());
        }
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        accounts.add(new AccountLink(
                Sha256.of(token),
                purpose,
                account == null ? null : account.id(),
                clock.instant().plus(LIFE)));
        return token;
    }
}
