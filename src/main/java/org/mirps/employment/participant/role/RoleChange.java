package org.mirps.employment.participant.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.token.TokenRepository;
import org.mirps.employment.shared.Role;

/** What other roles mean for somebody. */
@ApplicationScoped
class RoleChange {

    /** Who has none of these can neither see nor revoke the own tokens. */
    private static final Set<Role> WITH_TOKENS = EnumSet.of(Role.ANALYST, Role.PRESENTER, Role.COORDINATOR);

    @Inject
    TokenRepository tokens;

    @Inject
    Event<FocalPointsChanged> news;

    @Inject
    Clock clock;

    /** Gives somebody, whose membership is locked, these roles there. Tokens that nobody could use or revoke any more end, and do not come back with the role. */
    void hold(Membership membership, Set<Role> wanted) {
        membership.hold(wanted);
        membership.participant().ifPresent(participant -> news.fire(new FocalPointsChanged(participant)));
        if (Collections.disjoint(wanted, WITH_TOKENS)) {
            tokens.revokeAll(membership.id(), clock.instant());
        }
    }
}
