package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.logging.Logger;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountLink;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.LinkNotValid;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CallerAddress;

/** The transactions around another e-mail address: before and after the password is looked at, and when the new address answers. */
@ApplicationScoped
class AddressRecords {

    private static final Logger LOG = Logger.getLogger(AddressRecords.class.getName());

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordRecords passwords;

    @Inject
    AccountMails mails;

    @Inject
    CallerAddress address;

    @Inject
    Clock clock;

    @Transactional
    String presentOf(AccountId id) {
        return accounts.get(id).email();
    }

    @Transactional
    void want(AccountId id, String email) {
        passwords.requireFree(email);
        Account account = accounts.lock(id);
        account.want(email);
        accounts.forgetUnusedLinks(id, AccountLink.Purpose.ADDRESS);
        mails.confirmAddress(account);
        LOG.info(() -> "Account " + id.value() + " wants another address, from " + address.text());
    }

    /** @throws LinkNotValid if it does not work any more; AddressJustTaken if somebody else gets the address at this moment */
    @Transactional
    void confirm(String token) {
        AccountLink link = passwords.link(token, AccountLink.Purpose.ADDRESS);
        Account account = accounts.lock(link.account().orElseThrow());
        String wanted = account.emailWanted().orElseThrow(LinkNotValid::new);
        passwords.requireFree(wanted);
        link.use(clock.instant());
        String before = account.moveToWantedEmail();
        accounts.flush();
        mails.addressChanged(account, before);
        LOG.info(() -> "Account " + account.id().value() + " has another address, from " + address.text());
    }
}
