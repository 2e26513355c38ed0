package org.mirps.employment.contribution.filling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.contribution.filling.SectionView;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code contributions/section.xhtml?id=&section=&row=}: one section to fill. A plain GET page; its script saves. */
@Named
@RequestScoped
public class SectionPage {

    private static final String ALL = "all";

    @Inject
    ContributionReading reading;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private SectionView view;

    @PostConstruct
    void load() {
        view = reading.section(address.id(), address.text("section"), address.row(), language.get());
    }

    /** Word of the filter that shows only some questions; {@code all} where there is none. */
    public String getShow() {
        String asked = address.optional("show").orElse(ALL);
        return view.content().filters().stream()
                        .anyMatch(filter -> filter.word().equals(asked))
                ? asked
                : ALL;
    }

    public SectionView getView() {
        return view;
    }
}
