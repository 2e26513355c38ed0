package org.mirps.employment.contribution.filling;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.SignedInUser;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/**
 * Who acts in a test: known without the database, so that threads of one test share no entity manager. Where a test has said nobody, who is
 * signed in really.
 */
@Alternative
@Priority(1)
@RequestScoped
class WorkflowPerson implements CurrentUser {

    @Inject
    SignedInUser signedIn;

    private @Nullable Account account;

    void is(Account person) {
        account = person;
    }

    @Override
    public boolean isSignedIn() {
        return account != null || signedIn.isSignedIn();
    }

    @Override
    public AccountId accountId() {
        return account == null ? signedIn.accountId() : account.id();
    }

    @Override
    public String name() {
        return account == null ? signedIn.name() : account.name();
    }

    @Override
    public Set<Role> roles() {
        return account == null ? signedIn.roles() : first(account).roles();
    }

    @Override
    public Optional<ParticipantCode> participant() {
        return account == null ? signedIn.participant() : first(account).participant();
    }

    @Override
    public Optional<InstitutionId> institution() {
        return account == null ? signedIn.institution() : first(account).institution();
    }

    private static Membership first(Account account) {
        return account.memberships().get(0);
    }
}
