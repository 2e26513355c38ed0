package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.AuditLog;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.mail.MailKind;
import org.mirps.employment.mail.MailText;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountLink;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Sha256;

/** Makes single-use links; what it gives out is stored nowhere. */
@ApplicationScoped
public class AccountLinks {

    static final Duration LIFE = Duration.ofDays(7);
    static final Duration LIFE_OF_RESET = Duration.ofHours(24);

    private static final int RANDOM_BYTES = 24;
    private static final Logger LOG = Logger.getLogger(AccountLinks.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    AuditLog log;

    @Inject
    AccountRepository accounts;

    @Inject
    AccountMails mails;

    @Inject
    LinkNoticeRepository notices;

    @Inject
    CurrentUser currentUser;

    @Inject
    CallerAddress address;

    @Inject
    Clock clock;

    /**
     * The first link of somebody who was just invited.
     *
     * @return for who opened the account to hand it over; empty if it goes to its owner by mail
     */
    Optional<HandedLink> invite(Membership membership) {
        return hand(MailKind.INVITATION, membership.account(), mails.invitation(membership));
    }

    /**
     * A new link for somebody who has lost theirs, or the password. It lifts the lock of failed sign-ins, is told to those around the
     * account, and logged: who, for whom, from where.
     *
     * @return as {@link #invite}
     */
    Optional<HandedLink> renew(Account account) {
        LOG.info(() -> "New link to account " + account.id().value() + ", made by account "
                + currentUser.accountId().value() + ", from " + address.text());
        tell(account, currentUser.accountId());
        return hand(MailKind.NEW_LINK, account, mails.renewal(account));
    }

    private Optional<HandedLink> hand(MailKind kind, Account account, MailText text) {
        if (mails.isOn()) {
            mails.put(kind, account, text);
            return Optional.empty();
        }
        String token = issue(AccountLink.Purpose.INVITATION, account, LIFE);
        return Optional.of(new HandedLink(token, account.email(), text));
    }

    /** The same for whoever runs the server, when nobody else can make one: handed over at once, with mail too. */
    String renewForOperator(Account account) {
        log.writeForOperator(
                Matter.LINK, "OperatorLinks.to", "account=" + account.id().value());
        LOG.info(() -> "New link to account " + account.id().value() + ", made at the start of the server");
        tell(account, null);
        return issue(AccountLink.Purpose.INVITATION, account, LIFE);
    }

    private void tell(Account account, @Nullable AccountId by) {
        accounts.forgetFailures(account.email());
        Instant now = clock.instant();
        notices.add(account, by, now, now.plus(LinkNoticeDesk.TOLD_FOR));
    }

    /** For the first administrator; an earlier one that nobody has used ends. */
    String issueSetUp() {
        accounts.forgetUnusedLinks(AccountLink.Purpose.SETUP);
        return add(AccountLink.Purpose.SETUP, null, LIFE);
    }

    /**
     * A new link to an account; those of the same purpose before it end, where nobody has used them. One for which somebody asked
     * without signing in ends none: a stranger may have asked.
     *
     * @return its token, valid once
     */
    String issue(AccountLink.Purpose purpose, Account account, Duration life) {
        if (life.equals(LIFE)) {
            accounts.forgetUnusedLinks(account.id(), purpose);
        }
        return add(purpose, account, life);
    }

    private String add(AccountLink.Purpose purpose, @Nullable Account account, Duration life) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        accounts.add(new AccountLink(
                Sha256.of(token),
                purpose,
                account == null ? null : account.id(),
                clock.instant().plus(life)));
        return token;
    }
}
