package org.mirps.employment.contribution.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.ContributionReading;
import org.mirps.employment.contribution.Missing;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code contributions/missing.xhtml?id=}: what keeps the contribution from being submitted, each with a link to its place. */
@Named
@RequestScoped
public class MissingPage {

    @Inject
    ContributionReading reading;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private ContributionHeader header;
    private boolean whole;
    private List<Missing> problems = List.of();
    private List<Missing> softChecks = List.of();

    @PostConstruct
    void load() {
        header = reading.header(address.id());
        whole = reading.access(address.id()).whole();
        List<Missing> all = reading.missing(address.id(), language.get());
        problems = all.stream()
                .filter(missing -> missing.kind() != Missing.Kind.SOFT_CHECK)
                .toList();
        softChecks = all.stream()
                .filter(missing -> missing.kind() == Missing.Kind.SOFT_CHECK)
                .toList();
    }

    public ContributionHeader getHeader() {
        return header;
    }

    /** Whether this is all of the contribution, and not only the sections that the person sees. */
    public boolean isWhole() {
        return whole;
    }

    public List<Missing> getProblems() {
        return problems;
    }

    public List<Missing> getSoftChecks() {
        return softChecks;
    }
}
