package org.mirps.employment.presentation.results.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mirps.employment.presentation.results.ResultsReading;

/** Whether there are results to lead to, for the welcome page. */
@Named
@RequestScoped
public class PublishedResults {

    @Inject
    ResultsReading reading;

    private boolean any;

    @PostConstruct
    void load() {
        any = reading.isAny();
    }

    public boolean isAny() {
        return any;
    }
}
