package org.mirps.employment.contribution.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.contribution.ContributionOverview;
import org.mirps.employment.contribution.ContributionReading;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code contributions/overview.xhtml?id=}: the sections of one contribution, with true progress. */
@Named
@RequestScoped
public class ContributionOverviewPage {

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

    public ContributionOverview getOverview() {
        return overview;
    }
}
