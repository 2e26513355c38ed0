package org.mirps.employment.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/**
 * Who is asking, in this request, and by which membership: as the database has it now, read once when first asked for. What else the person
 * works for is known and counts for nothing.
 */
@RequestScoped
public class SignedInUser implements CurrentUser {

    @Inject
    AccountRepository accounts;

    @Inject
    SecurityContext security;

    @Inject
    SessionLife life;

    private @Nullable Membership acting;
    private boolean looked;

    @Override
    public boolean isSignedIn() {
        return acting().isPresent();
    }

    @Override
    public AccountId accountId() {
        return acting().orElseThrow(NotPermitted::new).account().id();
    }

    @Override
    public String name() {
        return acting().map(each -> each.account().name()).orElse("");
    }

    @Override
    public Set<Role> roles() {
        return acting().map(Membership::roles).orElse(Set.of());
    }

    @Override
    public Optional<ParticipantCode> participant() {
        return acting().flatMap(Membership::participant);
    }

    @Override
    public Optional<InstitutionId> institution() {
        return acting().flatMap(Membership::institution);
    }

    /** Takes in who comes with a session, and says whether it still counts. The account is read here instead of later. */
    public boolean enter(Caller caller) {
        actAs(find(caller));
        return acting != null;
    }

    /** Whether the account of somebody who comes with a session was closed: signing in again does not help. */
    public boolean isClosed(Caller caller) {
        return accounts.find(caller.account())
                .filter(found -> !found.isEnabled())
                .isPresent();
    }

    /** Whether there may be new links to tell of. */
    public boolean isToldOfLinks(Instant now) {
        return acting().filter(each -> each.account().isToldOfLinks(now)).isPresent();
    }

    /** What the person works for, in the order in which it was begun; that by which they act is one of them. Empty if nobody is signed in. */
    public List<Membership> memberships() {
        return acting().stream()
                .flatMap(each -> each.account().memberships().stream())
                .filter(Membership::isEnabled)
                .toList();
    }

    /** By which the person acts; empty if nobody is signed in. */
    public Optional<Membership> acting() {
        if (!looked) {
            looked = true;
            Principal caller = security.getCallerPrincipal();
            acting = caller == null ? null : find(Caller.of(caller.getName()));
        }
        return Optional.ofNullable(acting);
    }

    @Override
    public boolean isElsewhereOf(ParticipantCode participant) {
        return !isOf(participant)
                && memberships().stream()
                        .anyMatch(each ->
                                each.participant().filter(participant::equals).isPresent());
    }

    void actAs(@Nullable Membership other) {
        acting = other;
        looked = true;
    }

    private @Nullable Membership find(Caller caller) {
        return life.isOver(caller)
                ? null
                : accounts.find(caller.account())
                        .filter(found -> found.admits(caller))
                        .flatMap(found -> found.membership(caller.membership()))
                        .filter(Membership::isEnabled)
                        .orElse(null);
    }
}
