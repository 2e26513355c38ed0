package org.mirps.employment.contribution.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.contribution.ContributionWorkflow;
import org.mirps.employment.contribution.SnapshotReading;
import org.mirps.employment.contribution.SnapshotView;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code contributions/snapshot.xhtml?id=&number=}: what was submitted, made for reading and paper; the coordinator accepts it here. */
@Named
@RequestScoped
public class SnapshotPage {

    @Inject
    SnapshotReading reading;

    @Inject
    ContributionWorkflow workflow;

    @Inject
    ContributionAddress address;

    @Inject
    ActiveLanguage language;

    private SnapshotView view;

    @PostConstruct
    void load() {
        view = reading.snapshot(address.id(), address.number(), language.get());
    }

    public SnapshotView getView() {
        return view;
    }

    /** The coordinator takes it as it is. */
    public String accept() {
        workflow.accept(address.id(), address.number());
        return "/contributions/snapshot.xhtml?faces-redirect=true&id=" + address.id() + "&number=" + address.number();
    }
}
