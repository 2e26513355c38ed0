package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.logging.Logger;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountLink;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.LinkNotValid;
import org.mirps.employment.participant.token.TokenRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Sha256;

/** The transactions around a password that is chosen: what is asked before it is hashed, and what is stored of it. */
@ApplicationScoped
class PasswordRecords {

    private static final Logger LOG = Logger.getLogger(PasswordRecords.class.getName());

    @Inject
    AccountRepository accounts;

    @Inject
    TokenRepository tokens;

    @Inject
    LinkNoticeRepository notices;

    @Inject
    AccountMails mails;

    @Inject
    CallerAddress address;

    @Inject
    Clock clock;

    /** @throws LinkNotValid if it does not work, or not for that */
    @Transactional
    AccountLink link(String token, AccountLink.Purpose purpose) {
        return valid(accounts.findLink(Sha256.of(token)), purpose);
    }

    private AccountLink valid(Optional<AccountLink> found, AccountLink.Purpose purpose) {
        AccountLink link = found.filter(each -> each.purpose() == purpose).orElseThrow(LinkNotValid::new);
        link.requireValid(clock.instant());
        return link;
    }

    /** It works no more, for whoever has it; the account first, as all do who lock both. */
    private void use(String token, AccountLink.Purpose purpose) {
        valid(accounts.lockLink(Sha256.of(token)), purpose).use(clock.instant());
    }

    /** Whose password it lets choose. Throws LinkNotValid. */
    @Transactional
    Account invited(String token) {
        return accounts.get(
                link(token, AccountLink.Purpose.INVITATION).account().orElseThrow());
    }

    /** Opens the first administrator's account. Throws LinkNotValid, EmailTaken. */
    @Transactional
    void setUp(String token, String email, String name, String hash, Language language) {
        use(token, AccountLink.Purpose.SETUP);
        requireFree(email);
        accounts.add(new Account(email, name, language, EnumSet.of(Role.ADMINISTRATOR), null, clock.instant()))
                .choosePassword(hash);
    }

    /** Ends every session, live page and token of the account. Throws LinkNotValid. */
    @Transactional
    void choosePassword(String token, String hash) {
        AccountLink link = link(token, AccountLink.Purpose.INVITATION);
        Account account = accounts.lock(link.account().orElseThrow());
        use(token, AccountLink.Purpose.INVITATION);
        Instant now = clock.instant();
        boolean first = account.passwordHash().isEmpty();
        account.choosePassword(hash);
        accounts.forgetUnusedLinks(account.id(), AccountLink.Purpose.INVITATION);
        tokens.revokeAll(account.id(), now);
        accounts.forgetFailures(account.email());
        notices.use(account.id(), now);
        if (!first) {
            mails.passwordChanged(account);
        }
        LOG.info(() -> "Password of account " + account.id().value() + " chosen by a link, from " + address.text());
    }

    @Transactional
    Account own(AccountId id) {
        return accounts.get(id);
    }

    /**
     * Changes a password that the person has shown. Ends what {@link #choosePassword} ends, and links that nobody has used.
     *
     * @param shown the account when the password was looked at; much may have happened while the new one waited for its turn
     * @throws PasswordWrong if the account has another password by now, or is disabled
     */
    @Transactional
    Account changePassword(Account shown, String hash) {
        Account account = accounts.lock(shown.id());
        if (!account.isEnabled() || account.epoch() != shown.epoch()) {
            throw new PasswordWrong();
        }
        account.choosePassword(hash);
        tokens.revokeAll(account.id(), clock.instant());
        accounts.forgetUnusedLinks(account.id(), AccountLink.Purpose.INVITATION);
        mails.passwordChanged(account);
        LOG.info(
                () -> "Password of account " + account.id().value() + " changed by its person, from " + address.text());
        return account;
    }

    /** Gives accounts that there are one password. */
    @Transactional
    void letIn(Collection<String> emails, String hash) {
        emails.forEach(email -> accounts.find(email).orElseThrow().choosePassword(hash));
    }

    /** @throws EmailTaken if the address has an account */
    @Transactional
    void requireFree(String email) {
        if (accounts.find(email).isPresent()) {
            throw new EmailTaken(email);
        }
    }
}
