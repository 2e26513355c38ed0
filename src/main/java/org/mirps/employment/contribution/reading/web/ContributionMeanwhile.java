package org.mirps.employment.contribution.reading.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mirps.employment.contribution.reading.SnapshotReading;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.contribution.web.Moments;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.web.Meanwhile;

/** The last move of the contribution of a page, such as "Ana López returned submission 1 with comments. 3 December 2026, 17:00". */
@RequestScoped
public class ContributionMeanwhile implements Meanwhile {

    private static final String PAGES = "/contributions/";

    @Inject
    SnapshotReading reading;

    @Inject
    ContributionAddress address;

    @Inject
    Moments moments;

    @Inject
    ActiveLanguage language;

    @Override
    public Optional<String> said() {
        return address.isBelow(PAGES) && address.optional("id").isPresent()
                ? reading.lastMove(address.id(), language.get())
                        .map(last -> last.text() + " " + moments.say(last.at(), last.zone()) + ".")
                : Optional.empty();
    }
}
