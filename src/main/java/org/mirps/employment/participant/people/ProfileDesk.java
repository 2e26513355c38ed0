package org.mirps.employment.participant.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.logging.Logger;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.LinkNotValid;
import org.mirps.employment.participant.MailRhythm;
import org.mirps.employment.participant.signin.PasswordCheck;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.PlainText;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** What people say of themselves: how they are called, where mail goes and how often. */
@UseCases
public class ProfileDesk {

    private static final Logger LOG = Logger.getLogger(ProfileDesk.class.getName());

    @Inject
    AccountRepository accounts;

    @Inject
    AddressRecords addresses;

    @Inject
    AccountMails mails;

    @Inject
    PasswordCheck passwords;

    @Inject
    CallerAddress address;

    @Inject
    CurrentUser currentUser;

    /** Of the person who asks. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.ANALYST, Role.PRESENTER, Role.ADMINISTRATOR})
    @Transactional
    public Profile own() {
        Account account = accounts.get(currentUser.accountId());
        return new Profile(account.name(), account.position(), account.timeZone(), account.mailRhythm());
    }

    /** @throws NameMissing if nobody would see anything of the name */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.ANALYST, Role.PRESENTER, Role.ADMINISTRATOR})
    @Audited(Matter.ACCOUNT)
    @Transactional
    public void change(Profile profile) {
        if (PlainText.isBlank(profile.name())) {
            throw new NameMissing();
        }
        Account account = accounts.lock(currentUser.accountId());
        if (!account.name().equals(profile.name())) {
            LOG.info(() ->
                    "Account " + account.id().value() + " is called otherwise, by its person, from " + address.text());
        }
        account.present(
                PlainText.strip(profile.name()), PlainText.strip(profile.position()), profile.zone(), profile.rhythm());
    }

    /** The address by which the person signs in, and the one that they want and have not confirmed. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.ANALYST, Role.PRESENTER, Role.ADMINISTRATOR})
    @Transactional
    public Addresses addresses() {
        Account account = accounts.get(currentUser.accountId());
        return new Addresses(account.email(), account.emailWanted(), mails.isOn());
    }

    /** @param possible whether it can be changed: the new one is confirmed by mail */
    public record Addresses(String email, Optional<String> wanted, boolean possible) {}

    /**
     * Asks for another address: a link goes there, and only its use changes anything.
     *
     * @param password of the account; a wrong one counts as a failure to sign in
     * @throws PasswordWrong if it is not that one
     * @throws EmailNotPossible if it is no e-mail address
     * @throws EmailTaken if there is an account of that address, this one too
     * @throws org.mirps.employment.participant.signin.SignInRefused if there were too many failures
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.ANALYST, Role.PRESENTER, Role.ADMINISTRATOR})
    @Audited(Matter.ACCOUNT)
    public void wantEmail(String email, String password) {
        String wanted = EmailRules.require(email);
        String present = addresses.presentOf(currentUser.accountId());
        Account shown = passwords.check(present, password, address.text()).orElseThrow(PasswordWrong::new);
        addresses.want(shown.id(), wanted);
    }

    /**
     * The link that went to the new address was used. What is signed in stays so.
     *
     * @throws LinkNotValid if it does not work any more
     * @throws EmailTaken if another account has that address by now
     */
    @Permits({})
    @Audited(Matter.ACCOUNT)
    public void confirmEmail(String token) {
        addresses.confirm(token);
    }

    /** How often the person hears from us whose mail has this key. Throws LinkNotValid if it is nobody's. */
    @Permits({})
    @Transactional
    public MailRhythm rhythm(String key) {
        return accounts.withMailKey(key).orElseThrow(LinkNotValid::new).mailRhythm();
    }

    /** Says how often, by a mail and without signing in. Throws as {@link #rhythm}. */
    @Permits({})
    @Transactional
    public void hear(String key, MailRhythm rhythm) {
        Account account = accounts.withMailKey(key).orElseThrow(LinkNotValid::new);
        account.hear(rhythm);
        LOG.info(() ->
                "Mail to account " + account.id().value() + ": " + rhythm + ", by a link, from " + address.text());
    }
}
