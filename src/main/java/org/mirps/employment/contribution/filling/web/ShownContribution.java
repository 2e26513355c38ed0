package org.mirps.employment.contribution.filling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.mirps.employment.contribution.filling.ContributionOverview;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;

/** The contribution that the address of a page names, read once for the page. */
@RequestScoped
public class ShownContribution {

    @Inject
    ContributionReading reading;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private ContributionOverview overview;

    @PostConstruct
    void load() {
        overview = reading.overview(address.id(), language.get());
    }

    public ContributionOverview overview() {
        return overview;
    }
}
