package org.mirps.employment.participant.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.mirps.employment.participant.LinkNotValid;
import org.mirps.employment.participant.MailRhythm;
import org.mirps.employment.participant.people.ProfileDesk;

/** {@code mailing.xhtml?key=}: how often the person wants mail, said from a mail and without signing in. */
@Named
@RequestScoped
public class MailingPage {

    @Inject
    ProfileDesk desk;

    @Inject
    HttpServletRequest request;

    private String key = "";
    private MailRhythm rhythm = MailRhythm.AT_ONCE;
    private boolean known;
    private boolean changed;

    @PostConstruct
    void load() {
        key = Objects.requireNonNullElse(request.getParameter("key"), "");
        try {
            rhythm = desk.rhythm(key);
            known = true;
        } catch (LinkNotValid refused) {
            known = false; // said by open()
        }
    }

    /** Refuses a link that is nobody's. */
    public void open() {
        if (!known) {
            throw new LinkNotValid();
        }
    }

    public void save() {
        desk.hear(key, rhythm);
        changed = true;
    }

    public boolean isKnown() {
        return known;
    }

    /** Whether that was done just now: no address says so. */
    public boolean isChanged() {
        return changed;
    }

    public String getKey() {
        return key;
    }

    public List<MailRhythm> getRhythms() {
        return Arrays.asList(MailRhythm.values());
    }

    public MailRhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(MailRhythm rhythm) {
        this.rhythm = rhythm;
    }
}
