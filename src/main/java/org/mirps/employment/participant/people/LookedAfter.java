package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Role;

/** The accounts that the person who asks looks after; all others do not exist for them. */
@ApplicationScoped
public class LookedAfter {

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentUser user;

    /** @throws NotFound unless the person who asks looks after that account */
    public Account get(AccountId id) {
        return accounts.find(id).filter(this::includes).orElseThrow(() -> new NotFound("account " + id.value()));
    }

    private boolean includes(Account account) {
        return user.has(Role.COORDINATOR) && account.roles().contains(Role.FOCAL_POINT)
                || user.has(Role.ADMINISTRATOR) && account.participant().isEmpty()
                || user.has(Role.FOCAL_POINT)
                        && account.participant().filter(user::isOf).isPresent();
    }
}
