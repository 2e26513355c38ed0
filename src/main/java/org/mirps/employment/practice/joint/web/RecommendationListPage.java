package org.mirps.employment.practice.joint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mirps.employment.practice.joint.Joint;
import org.mirps.employment.practice.joint.JointReading;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code practices/recommendations.xhtml}: joint recommendations; for visitors those that a session has agreed on. */
@Named
@RequestScoped
public class RecommendationListPage {

    @Inject
    JointReading reading;

    @Inject
    ActiveLanguage language;

    private List<Joint.Line> lines = List.of();

    @PostConstruct
    void load() {
        lines = reading.recommendations(language.get());
    }

    public List<Joint.Line> getLines() {
        return lines;
    }
}
