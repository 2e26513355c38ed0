package org.mirps.employment.contribution.filling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.filling.ContributionOverview;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code contributions/submit.xhtml?id=}: says what submitting means, and submits. */
@Named
@RequestScoped
public class SubmitPage {

    @Inject
    ContributionWorkflow workflow;

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

    public String submit() {
        ContributionId id = address.id();
        int number = workflow.submit(id);
        return "/contributions/overview.xhtml?faces-redirect=true&id=" + id + "&submitted=" + number;
    }
}
