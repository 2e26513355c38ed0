package org.mirps.employment.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** Who is asking, in this request: the signed-in account as the database has it now, read once when first asked for. */
@RequestScoped
public class SignedInUser implements CurrentUser {

    @Inject
    AccountRepository accounts;

    @Inject
    SecurityContext security;

    @Inject
    SessionLife life;

    private @Nullable Account account;
    private boolean looked;

    @Override
    public boolean isSignedIn() {
        return account().isPresent();
    }

    @Override
    public AccountId accountId() {
        return account().orElseThrow(NotPermitted::new).id();
    }

    @Override
    public String name() {
        return account().map(Account::name).orElse("");
    }

    @Override
    public Set<Role> roles() {
        return account().map(Account::roles).orElse(Set.of());
    }

    @Override
    public Optional<ParticipantCode> participant() {
        return account().flatMap(Account::participant);
    }

    @Override
    public Optional<InstitutionId> institution() {
        return account().flatMap(Account::institution);
    }

    /** Takes in who comes with a session, and says whether it still counts. The account is read here instead of later. */
    public boolean enter(Caller caller) {
        actAs(find(caller));
        return account != null;
    }

    /** Whether the account of somebody who comes with a session was closed: signing in again does not help. */
    public boolean isClosed(Caller caller) {
        return accounts.find(caller.account())
                .filter(found -> !found.isEnabled())
                .isPresent();
    }

    /** Whether there may be new links to tell of. */
    public boolean isToldOfLinks(Instant now) {
        return account().filter(known -> known.isToldOfLinks(now)).isPresent();
    }

    void actAs(@Nullable Account other) {
        account = other;
        looked = true;
    }

    private Optional<Account> account() {
        if (!looked) {
            looked = true;
            Principal caller = security.getCallerPrincipal();
            account = caller == null ? null : find(Caller.of(caller.getName()));
        }
        return Optional.ofNullable(account);
    }

    private @Nullable Account find(Caller caller) {
        return life.isOver(caller)
                ? null
                : accounts.find(caller.account())
                        .filter(found -> found.admits(caller))
                        .orElse(null);
    }
}
