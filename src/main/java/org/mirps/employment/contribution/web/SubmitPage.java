package org.mirps.employment.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionOverview;
import org.mirps.employment.contribution.ContributionReading;
import org.mirps.employment.contribution.ContributionWorkflow;
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
    ActiveLanguage language;

    private long id;
    private @Nullable ContributionOverview overview;

    public ContributionOverview getOverview() {
        ContributionOverview known = overview;
        if (known == null) {
            known = reading.overview(new ContributionId(id), language.get());
            overview = known;
        }
        return known;
    }

    public String submit() {
        int number = workflow.submit(new ContributionId(id));
        return "/contributions/overview.xhtml?faces-redirect=true&id=" + id + "&submitted=" + number;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
