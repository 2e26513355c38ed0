package org.mirps.employment.contribution.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.ContributionReading;

/** {@code contributions/list.xhtml}: the contributions of the own government. */
@Named
@RequestScoped
public class ContributionListPage {

    @Inject
    ContributionReading reading;

    private List<ContributionHeader> contributions = List.of();

    @PostConstruct
    void load() {
        contributions = reading.mine();
    }

    public List<ContributionHeader> getContributions() {
        return contributions;
    }
}
