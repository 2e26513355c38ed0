package org.mirps.employment.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long somebody stays signed in, however busy. Idle sessions end sooner (web.xml). Source: OWASP ASVS 5.0, 7.3.2. */
@ApplicationScoped
public class SessionLife {

    @Inject
    @ConfigProperty(name = "SESSION_LIFETIME", defaultValue = "PT12H")
    Duration longest;

    @Inject
    Clock clock;

    /** Whether the password has to be given again. */
    public boolean isOver(Caller caller) {
        Caller.Session session = caller.session();
        return session != null && !clock.instant().isBefore(session.since().plus(longest));
    }
}
