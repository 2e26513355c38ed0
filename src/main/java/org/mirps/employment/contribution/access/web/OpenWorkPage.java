package org.mirps.employment.contribution.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.access.OpenWork;
import org.mirps.employment.contribution.access.OpenWorkReading;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.shared.ActiveLanguage;

/** On {@code account/handover.xhtml}: the contributions of the participant of who goes. */
@Named
@RequestScoped
public class OpenWorkPage {

    @Inject
    OpenWorkReading reading;

    @Inject
    ActiveLanguage language;

    private @Nullable List<OpenWork> open;

    /** Read once: a page is about one person. */
    public List<OpenWork> of(MembershipId leaver) {
        List<OpenWork> known = open == null ? reading.of(leaver, language.get()) : open;
        open = known;
        return known;
    }
}
