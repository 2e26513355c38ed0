package org.mirps.employment.practice.joint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.practice.joint.Joint;
import org.mirps.employment.practice.joint.JointReading;
import org.mirps.employment.shared.ActiveLanguage;

/** The joint recommendations on which the session of {@code event.xhtml?id=} has agreed, for everybody. */
@Named
@RequestScoped
public class AgreedInSession {

    @Inject
    JointReading reading;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private List<Joint.Option> lines = List.of();

    @PostConstruct
    void load() {
        lines = reading.agreedIn(EventId.parse(request.getParameter("id")), language.get());
    }

    /** Numbers and texts, the newest first. */
    public List<Joint.Option> getLines() {
        return lines;
    }
}
