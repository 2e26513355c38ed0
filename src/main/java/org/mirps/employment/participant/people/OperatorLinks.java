package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;

/** The way back in for people whom nobody else can help, such as the only administrator: through whoever runs the server. */
@ApplicationScoped
public class OperatorLinks {

    @Inject
    AccountRepository accounts;

    @Inject
    AccountLinks links;

    /** The token of a new link to an account, told to those around it; empty if no account that may sign in has this address. */
    @Transactional
    public Optional<String> to(String email) {
        return accounts.find(email).filter(Account::isEnabled).map(links::renewForOperator);
    }
}
