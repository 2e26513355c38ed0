package org.mirps.employment.participant.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mirps.employment.participant.SignedInUser;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** Tells people when somebody could choose, or has chosen, the password of an account of theirs. Source: docs/decisions/0030. */
@UseCases
public class LinkNoticeDesk {

    /** Twice the life of a link. */
    static final Duration TOLD_FOR = Duration.ofDays(14);

    @Inject
    LinkNoticeRepository notices;

    @Inject
    CurrentUser currentUser;

    @Inject
    SignedInUser user;

    @Inject
    Clock clock;

    /** New links to the own account and to those of the own participant; for administrators also to those of the regional team. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT, Role.COORDINATOR, Role.ANALYST, Role.PRESENTER, Role.ADMINISTRATOR})
    @Transactional
    public List<LinkNotice> mine() {
        Instant now = clock.instant();
        if (!user.isToldOfLinks(now)) {
            return List.of();
        }
        return notices.since(
                now.minus(TOLD_FOR),
                currentUser.accountId(),
                currentUser.participant().orElse(null),
                currentUser.has(Role.ADMINISTRATOR));
    }
}
