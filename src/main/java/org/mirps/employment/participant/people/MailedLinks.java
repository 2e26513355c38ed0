package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.mirps.employment.mail.MailKind;
import org.mirps.employment.mail.OneTimeLinks;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountLink;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.shared.AccountId;

/** The links of mail to people about their account: made as it is sent, so that none lies in the outbox. */
@ApplicationScoped
class MailedLinks implements OneTimeLinks {

    @Inject
    AccountRepository accounts;

    @Inject
    AccountLinks links;

    @Override
    @Transactional
    public Optional<String> path(MailKind kind, AccountId id) {
        return accounts.find(id)
                .filter(Account::isEnabled)
                .filter(account -> kind != MailKind.ADDRESS_CONFIRM
                        || account.emailWanted().isPresent())
                .map(account -> "setup.xhtml?token=" + token(kind, account) + "&lang="
                        + account.language().code());
    }

    /** What is only news is not for who can't sign in any more. */
    @Override
    @Transactional
    public boolean isWanted(MailKind kind, AccountId id) {
        return kind != MailKind.NEWS && kind != MailKind.REMINDER && kind != MailKind.SESSION
                || accounts.find(id).filter(Account::isEnabled).isPresent();
    }

    private String token(MailKind kind, Account account) {
        return switch (kind) {
            case RESET -> links.issue(AccountLink.Purpose.INVITATION, account, AccountLinks.LIFE_OF_RESET);
            case ADDRESS_CONFIRM -> links.issue(AccountLink.Purpose.ADDRESS, account, AccountLinks.LIFE_OF_RESET);
            default -> links.issue(AccountLink.Purpose.INVITATION, account, AccountLinks.LIFE);
        };
    }
}
