package org.mirps.employment.practice;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** What waits for the government or organisation of the person who asks. */
@UseCases
public class OwnMattersReading {

    @Inject
    OwnMattersRepository matters;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** One statement. Throws NotFound for who belongs to none. */
    @Permits({Role.CONTRIBUTOR, Role.FOCAL_POINT})
    @Transactional
    public OwnMatters mine() {
        return matters.of(
                currentUser.participant().orElseThrow(() -> new NotFound("own participant")),
                LocalDate.ofInstant(clock.instant(), RegionalTime.ZONE));
    }
}
