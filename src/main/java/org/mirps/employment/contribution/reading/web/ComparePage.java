package org.mirps.employment.contribution.reading.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.contribution.reading.Comparison;
import org.mirps.employment.contribution.reading.SnapshotReading;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code contributions/compare.xhtml?id=&before=&after=}: two snapshots side by side, differences first. */
@Named
@RequestScoped
public class ComparePage {

    @Inject
    SnapshotReading reading;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private Comparison comparison;

    @PostConstruct
    void load() {
        comparison = reading.compare(address.id(), address.whole("before"), address.whole("after"), language.get());
    }

    public Comparison getComparison() {
        return comparison;
    }
}
