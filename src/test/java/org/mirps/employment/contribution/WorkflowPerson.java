package org.mirps.employment.contribution;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.participant.Account;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** Who acts in a test: known without the database, so that threads of one test share no entity manager. */
@Alternative
@Priority(1)
@RequestScoped
class WorkflowPerson implements CurrentUser {

    private @Nullable Account account;

    void is(Account person) {
        account = person;
    }

    @Override
    public boolean isSignedIn() {
        return account != null;
    }

    @Override
    public AccountId accountId() {
        return Objects.requireNonNull(account).id();
    }

    @Override
    public String name() {
        return account == null ? "" : account.name();
    }

    @Override
    public Set<Role> roles() {
        return account == null ? Set.of() : account.roles();
    }

    @Override
    public Optional<ParticipantCode> participant() {
        return account == null ? Optional.empty() : account.participant();
    }

    @Override
    public Optional<InstitutionId> institution() {
        return account == null ? Optional.empty() : account.institution();
    }
}
