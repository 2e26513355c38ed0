package org.mirps.employment.contribution.reading.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.reading.RetiredAnswer;
import org.mirps.employment.contribution.reading.RetiredReading;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code contributions/retired.xhtml?id=}: what was answered and is no longer asked, with its history. */
@Named
@RequestScoped
public class RetiredPage {

    @Inject
    ContributionReading reading;

    @Inject
    RetiredReading retired;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private ContributionHeader header;
    private List<RetiredAnswer> answers = List.of();

    @PostConstruct
    void load() {
        header = reading.header(address.id());
        answers = retired.retired(address.id(), language.get());
    }

    public ContributionHeader getHeader() {
        return header;
    }

    public List<RetiredAnswer> getAnswers() {
        return answers;
    }
}
