package org.mirps.employment.participant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.MembershipRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Role;

/** Who works for whom, as far as the person who asks looks after it; all else does not exist for them. */
@ApplicationScoped
public class LookedAfter {

    @Inject
    MembershipRepository memberships;

    @Inject
    CurrentUser user;

    /** @throws NotFound unless the person who asks looks after that */
    public Membership get(MembershipId id) {
        return memberships.find(id).filter(this::includes).orElseThrow(() -> new NotFound("membership " + id));
    }

    /** A focal point who has handed over and was let go is brought back by coordinators too. */
    private boolean includes(Membership membership) {
        return user.has(Role.COORDINATOR)
                        && (membership.has(Role.FOCAL_POINT) || membership.isHandedOver() && !membership.isEnabled())
                || user.has(Role.ADMINISTRATOR) && membership.participant().isEmpty()
                || user.has(Role.FOCAL_POINT)
                        && membership.participant().filter(user::isOf).isPresent();
    }

    /** Whether the person who asks looks after all that somebody works for. */
    boolean includesAllOf(Membership membership) {
        return membership.account().memberships().stream().allMatch(this::includes);
    }
}
