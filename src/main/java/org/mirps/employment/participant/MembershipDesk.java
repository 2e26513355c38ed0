package org.mirps.employment.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Who works for several, acts for one at a time, and says for which. */
@UseCases
public class MembershipDesk {

    @Inject
    AccountRepository accounts;

    @Inject
    SignedInUser user;

    @Inject
    Clock clock;

    /**
     * The person acts by that membership from now on, in every tab, and after the next sign-in.
     *
     * @throws NotFound unless it is the person's own, and they may act by it
     */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.ANALYST, Role.PRESENTER, Role.ADMINISTRATOR})
    @Transactional
    public Membership choose(MembershipId wanted) {
        Membership chosen = accounts.get(user.accountId())
                .membership(wanted)
                .filter(Membership::isEnabled)
                .orElseThrow(() -> new NotFound("own membership " + wanted));
        chosen.choose(clock.instant());
        return chosen;
    }
}
