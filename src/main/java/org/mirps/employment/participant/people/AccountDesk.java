package org.mirps.employment.participant.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountLink;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.LinkNotValid;
import org.mirps.employment.participant.MembershipRepository;
import org.mirps.employment.participant.OwnAccount;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.participant.signin.HashingTurns;
import org.mirps.employment.participant.signin.PasswordCheck;
import org.mirps.employment.participant.signin.PasswordHasher;
import org.mirps.employment.participant.signin.PasswordRules;
import org.mirps.employment.participant.signin.PasswordTooShort;
import org.mirps.employment.participant.signin.TooManyAtOnce;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CallerAddress;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Sha256;
import org.mirps.employment.shared.UseCases;

/** Opening accounts, and choosing passwords through single-use links. */
@UseCases
public class AccountDesk {

    private static final Logger LOG = Logger.getLogger(AccountDesk.class.getName());

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordRecords records;

    @Inject
    HashingTurns turns;

    @Inject
    PasswordCheck passwords;

    @Inject
    CallerAddress address;

    @Inject
    AccountLinks links;

    @Inject
    Admission admission;

    @Inject
    MembershipRepository memberships;

    @Inject
    ParticipantRepository participants;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** All accounts, ordered by address. */
    @Permits(Role.ADMINISTRATOR)
    @Transactional
    public List<Account> accounts() {
        return accounts.all();
    }

    /**
     * Lets somebody in. Who has an account keeps it; for others one is opened, without a password.
     *
     * @param participant the government or organisation of a focal point or contributor; null for the regional team
     * @return the link by which the person chooses the password, valid once, for seven days; empty if they are told by mail
     * @throws EmailNotPossible if it is no address
     * @throws EmailTaken if the person works there already, or did
     * @throws RoleMissing if it has no role
     * @throws RoleNeedsParticipant if the roles and the participant do not go together
     * @throws org.mirps.employment.participant.ParticipantRetired if it is retired
     */
    @Permits(Role.ADMINISTRATOR)
    @Audited(Matter.ACCOUNT)
    @Transactional
    public Optional<HandedLink> open(
            String email, String name, Language language, Set<Role> roles, @Nullable ParticipantCode participant) {
        RoleRules.require(roles, participant == null);
        if (participant != null) {
            participants.getActive(participant);
        }
        return admission.invite(new Admission.Newcomer(email, name, language, roles, participant));
    }

    /**
     * Closes an account as a whole, whoever its person works for; sessions, live pages and tokens end.
     *
     * @throws OwnAccount if it is their own
     * @throws LastAdministrator if nobody else could administer the installation
     * @throws org.mirps.employment.shared.NotFound if there is none
     */
    @Permits(Role.ADMINISTRATOR)
    @Audited(Matter.ACCOUNT)
    @Transactional
    public void close(AccountId id) {
        if (id.equals(currentUser.accountId())) {
            throw new OwnAccount();
        }
        Account account = accounts.lock(id); // two who raise the epoch at once would give it the same number
        boolean administers = account.membership((ParticipantCode) null)
                .filter(each -> each.isEnabled() && each.has(Role.ADMINISTRATOR))
                .filter(each -> !memberships.isAdministeredWithout(each))
                .isPresent();
        if (administers) {
            throw new LastAdministrator();
        }
        account.disable();
        log("closed", account);
    }

    /** What a person worked for when the account was closed, they work for again. Throws NotFound. */
    @Permits(Role.ADMINISTRATOR)
    @Audited(Matter.ACCOUNT)
    @Transactional
    public void reopen(AccountId id) {
        Account account = accounts.lock(id);
        account.enable();
        log("opened again", account);
    }

    private void log(String what, Account account) {
        LOG.info(() -> "Account " + account.id().value() + " is " + what + ", by account "
                + currentUser.accountId().value() + ", from " + address.text());
    }

    /**
     * A new token for the set-up of the first administrator, if there is no account at all; earlier unused ones end.
     *
     * @return null if there is an account
     */
    @Transactional
    @Nullable
    String setUpTokenIfEmpty() {
        if (!accounts.isEmpty()) {
            return null;
        }
        return links.issueSetUp();
    }

    /**
     * Opens the first administrator's account.
     *
     * @throws LinkNotValid if the link works no longer
     * @throws EmailNotPossible if it is no address
     * @throws EmailTaken if the address has an account
     * @throws PasswordTooShort as {@link PasswordRules} says; also PasswordNotPossible
     * @throws TooManyAtOnce if nothing was done because too many choose or give passwords at this moment
     */
    @Permits({})
    @Audited(Matter.ACCOUNT)
    public void setUp(String token, String email, String name, String password, Language language) {
        records.link(token, AccountLink.Purpose.SETUP);
        String normalised = PasswordRules.normalised(password);
        PasswordRules.require(normalised, email, name);
        records.requireFree(EmailRules.require(email));
        records.setUp(token, email, name, hash(normalised), language);
    }

    /** Chooses the password of the account that the link was made for. Throws as {@link #setUp}. */
    @Permits({})
    @Audited(Matter.LINK)
    public void choosePassword(String token, String password) {
        Account account = records.invited(token);
        String normalised = PasswordRules.normalised(password);
        PasswordRules.require(normalised, account.email(), account.name());
        records.choosePassword(token, hash(normalised));
    }

    /** What a link is for. @param email of whose account it is, or will be; empty for the first administrator */
    public record LinkUse(AccountLink.Purpose purpose, String email) {}

    /** Throws LinkNotValid if the link does not work any more. */
    @Permits({})
    @Transactional
    public LinkUse useOf(String token) {
        AccountLink link = accounts.findLink(Sha256.of(token)).orElseThrow(LinkNotValid::new);
        link.requireValid(clock.instant());
        return new LinkUse(
                link.purpose(),
                link.account()
                        .map(accounts::get)
                        .map(account -> emailFor(link, account))
                        .orElse(""));
    }

    private static String emailFor(AccountLink link, Account account) {
        return link.purpose() == AccountLink.Purpose.ADDRESS
                ? account.emailWanted().orElseThrow(LinkNotValid::new)
                : account.email();
    }

    /** Remembers the language that the signed-in person has chosen. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.ANALYST, Role.PRESENTER, Role.ADMINISTRATOR})
    @Transactional
    public void speak(Language language) {
        accounts.get(currentUser.accountId()).speak(language);
    }

    /**
     * Changes the password of the person who is signed in. Every session, live page and token of the account ends, this session too.
     *
     * @param password the one that the account has; a wrong one counts as a failure to sign in
     * @return the account as it is now, by which the person may go on
     * @throws PasswordWrong if it is not that one
     * @throws PasswordTooShort if {@code chosen} is not one that {@link PasswordRules} takes; also PasswordNotPossible
     * @throws org.mirps.employment.participant.signin.SignInRefused if there were too many failures
     * @throws TooManyAtOnce if nothing was done because too many choose or give passwords at this moment
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.ANALYST, Role.PRESENTER, Role.ADMINISTRATOR})
    @Audited(Matter.LINK)
    public Account changePassword(String password, String chosen) {
        Account own = records.own(currentUser.accountId());
        String normalised = PasswordRules.normalised(chosen);
        PasswordRules.require(normalised, own.email(), own.name());
        PasswordRules.requireOther(normalised, password);
        Account shown = passwords.check(own.email(), password, address.text()).orElseThrow(PasswordWrong::new);
        return records.changePassword(shown, hash(normalised));
    }

    private String hash(String password) {
        return turns.take(() -> PasswordHasher.hash(password));
    }
}
