package org.mirps.employment.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mirps.employment.round.RoundRepository;

/** Whether nobody has opened a round here yet. Once somebody has, home pages ask the database no more. */
@ApplicationScoped
class YoungInstallation {

    @Inject
    RoundRepository rounds;

    private volatile boolean grown;

    boolean isYoung() {
        if (!grown) {
            grown = rounds.isAny();
        }
        return !grown;
    }
}
