package org.mirps.employment.contribution.filling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.contribution.filling.ContributionOverview;
import org.mirps.employment.contribution.filling.MemoryDesk;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.web.ContributionAddress;

/** {@code contributions/overview.xhtml?id=}: the sections of one contribution, with true progress, and where it stands. */
@Named
@RequestScoped
public class ContributionOverviewPage {

    @Inject
    ShownContribution shown;

    @Inject
    ContributionWorkflow workflow;

    @Inject
    MemoryDesk memory;

    @Inject
    ContributionAddress address;

    private String reason = "";

    public ContributionOverview getOverview() {
        return shown.overview();
    }

    /** Why the focal point takes the contribution back. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String startBlank() {
        memory.startBlank(address.id());
        return "/contributions/overview.xhtml?faces-redirect=true&id=" + address.id();
    }

    public String withdraw() {
        workflow.withdraw(address.id(), reason);
        return "/contributions/overview.xhtml?faces-redirect=true&id=" + address.id();
    }
}
