package org.mirps.employment.presentation.results.web;

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

    public boolean isAny() {
        return reading.isAny();
    }
}
