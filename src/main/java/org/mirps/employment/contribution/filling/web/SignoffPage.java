package org.mirps.employment.contribution.filling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.filling.ContributionOverview;
import org.mirps.employment.contribution.live.SignOffDesk;
import org.mirps.employment.contribution.web.ContributionAddress;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.web.FieldMessages;

/** {@code contributions/signoff.xhtml?id=}: who answers for which section and for the whole; gives sign-offs and takes them back. */
@Named
@RequestScoped
public class SignoffPage {

    @Inject
    SignOffDesk signOffs;

    @Inject
    ShownContribution shown;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    public ContributionOverview getOverview() {
        return shown.overview();
    }

    /** Whether a section was ticked when the page was sent. */
    public boolean isChosen(String section) {
        return chosen().contains(section);
    }

    public @Nullable String signSections() {
        return withChosen(sections -> signOffs.signSections(address.id(), sections, address.whole("seen")));
    }

    public @Nullable String unsignSections() {
        return withChosen(sections -> signOffs.unsignSections(address.id(), sections));
    }

    public String signOff() {
        signOffs.signOff(address.id());
        return self();
    }

    public String unsign() {
        signOffs.unsign(address.id());
        return self();
    }

    private interface Work {
        void on(List<String> sections);
    }

    private @Nullable String withChosen(Work work) {
        if (chosen().isEmpty()) {
            String text = Texts.of("contribution", language.get()).get("signoff.message.none");
            FieldMessages.refuse("signoffForm:sections", text);
            return null;
        }
        work.on(chosen());
        return self();
    }

    private List<String> chosen() {
        return address.all("section");
    }

    private String self() {
        return "/contributions/signoff.xhtml?faces-redirect=true&id=" + address.id();
    }
}
