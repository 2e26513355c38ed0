package org.mirps.employment.practice.catalogue.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.mirps.employment.practice.PracticeView;
import org.mirps.employment.practice.catalogue.CatalogueReading;
import org.mirps.employment.practice.catalogue.PublicationDesk;
import org.mirps.employment.practice.web.PracticeAddress;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.RegionalTime;

/** {@code practices/practice.xhtml?id=}: one practice, made for reading and paper; its owner publishes and withdraws it here. */
@Named
@RequestScoped
public class PracticePage {

    @Inject
    CatalogueReading reading;

    @Inject
    PublicationDesk desk;

    @Inject
    PracticeAddress address;

    @Inject
    ActiveLanguage language;

    private PracticeView view;

    @PostConstruct
    void load() {
        view = reading.practice(address.practice(), language.get());
    }

    public PracticeView getView() {
        return view;
    }

    /** Whether there is anything to decide for the reader. */
    public boolean isDecider() {
        return view.publication().filter(PracticeView.Publication::decider).isPresent();
    }

    public String day(Instant moment) {
        return RegionalTime.day(moment, language.get());
    }

    public String moment(Instant moment) {
        return RegionalTime.moment(moment, language.get());
    }

    public String publish() {
        desk.publish(address.practice());
        return self();
    }

    public String withdraw() {
        desk.withdraw(address.practice());
        return self();
    }

    private String self() {
        return "/practices/practice.xhtml?faces-redirect=true&id=" + address.id();
    }
}
