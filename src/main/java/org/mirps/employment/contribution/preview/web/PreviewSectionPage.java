package org.mirps.employment.contribution.preview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.contribution.filling.SectionContent;
import org.mirps.employment.contribution.preview.PreviewDesk;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code forms/preview-section.xhtml?draft=&section=&row=}: one section of a form that is being tried. */
@Named
@RequestScoped
public class PreviewSectionPage {

    @Inject
    PreviewDesk desk;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private SectionContent content;

    @PostConstruct
    void load() {
        content = desk.section(address.draft(), address.text("section"), address.row(), language.get());
    }

    public SectionContent getContent() {
        return content;
    }

    public String getDraft() {
        return address.draft().toString();
    }
}
