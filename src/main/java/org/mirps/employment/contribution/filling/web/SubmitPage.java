package org.mirps.employment.contribution.filling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.filling.ContributionOverview;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.web.ContributionAddress;

/** {@code contributions/submit.xhtml?id=}: says what submitting means, and submits. */
@Named
@RequestScoped
public class SubmitPage {

    @Inject
    ContributionWorkflow workflow;

    @Inject
    ShownContribution shown;

    @Inject
    ContributionAddress address;

    public ContributionOverview getOverview() {
        return shown.overview();
    }

    public String submit() {
        ContributionId id = address.id();
        int number = workflow.submit(id);
        return "/contributions/overview.xhtml?faces-redirect=true&id=" + id + "&submitted=" + number;
    }
}
