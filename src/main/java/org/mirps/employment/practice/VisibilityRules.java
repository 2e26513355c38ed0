package org.mirps.employment.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/**
 * How far the person who asks sees. Coordinators and analysts read all that is accepted; presenters and the people of governments what
 * governments may see; the people of organisations, and visitors, what is published. Source: docs/practices.md.
 */
@ApplicationScoped
public class VisibilityRules {

    @Inject
    ParticipantRepository participants;

    @Inject
    CurrentUser user;

    public Visibility now() {
        String own = user.participant().map(ParticipantCode::value).orElse("");
        if (user.has(Role.COORDINATOR) || user.has(Role.ANALYST)) {
            return new Visibility(Reach.REGION, own);
        }
        boolean government = user.participant()
                .flatMap(participants::find)
                .filter(Participant::isGovernment)
                .isPresent();
        return new Visibility(government || user.has(Role.PRESENTER) ? Reach.GOVERNMENTS : Reach.PUBLIC, own);
    }
}
