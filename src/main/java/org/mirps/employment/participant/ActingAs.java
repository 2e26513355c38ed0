package org.mirps.employment.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.AccountId;

/**
 * Runs work as a person who has no request of their own: the demo year is filled by its officials through the same use cases, with the
 * same checks, as if they had typed.
 */
@ApplicationScoped
public class ActingAs {

    @Inject
    AccountRepository accounts;

    @Inject
    MembershipRepository memberships;

    @Inject
    SignedInUser user;

    /** @param person null for nobody signed in; else by the membership by which they act after signing in */
    @ActivateRequestContext
    public <T extends @Nullable Object> T person(@Nullable AccountId person, Supplier<T> work) {
        user.actAs(person == null ? null : accounts.get(person).usual().orElse(null));
        return work.get();
    }

    /** @param acting whether or not they may do so still: what they may do is checked as ever */
    @ActivateRequestContext
    public <T extends @Nullable Object> T member(MembershipId acting, Supplier<T> work) {
        user.actAs(memberships.find(acting).orElse(null));
        return work.get();
    }
}
