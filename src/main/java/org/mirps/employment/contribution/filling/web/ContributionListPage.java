package org.mirps.employment.contribution.filling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.filling.ContributionReading;

/** {@code contributions/list.xhtml}: the contributions of the own government or organisation. */
@Named
@RequestScoped
public class ContributionListPage {

    @Inject
    ContributionReading reading;

    private List<ContributionHeader> open = List.of();
    private List<ContributionHeader> closed = List.of();

    @PostConstruct
    void load() {
        List<ContributionHeader> all = reading.mine();
        open = all.stream()
                .filter(contribution -> !contribution.isRoundClosed())
                .toList();
        closed = all.stream().filter(ContributionHeader::isRoundClosed).toList();
    }

    /** Of rounds that are open or will be, the one that is due first first. */
    public List<ContributionHeader> getOpen() {
        return open;
    }

    /** The latest first. */
    public List<ContributionHeader> getClosed() {
        return closed;
    }
}
