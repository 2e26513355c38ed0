package org.mirps.employment.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundDesk;
import org.mirps.employment.round.RoundLifeDesk;
import org.mirps.employment.round.RoundNotPossible;
import org.mirps.employment.round.RoundSheet;
import org.mirps.employment.round.TypedReason;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.web.FieldMessages;

/** What pages share that change one round, named by the parameter {@code round}; what was typed stays where it is refused. */
public abstract class RoundChangeForm {

    @Inject
    RoundDesk rounds;

    @Inject
    RoundLifeDesk desk;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private RoundSheet sheet;
    private int seen;
    private @Nullable String reason;

    @PostConstruct
    void open() {
        sheet = rounds.sheet(RoundCode.parse(request.getParameter("round")));
        seen = round().changes();
        fill();
    }

    /** Fills the fields with what is there. */
    protected void fill() {}

    /** Does the work and goes to a page of the round, or stays and says at each field of the form what is wrong. */
    @Nullable
    protected String tried(String form, String page, Runnable work) {
        try {
            work.run();
            return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
        } catch (RoundNotPossible refused) {
            refused.faults()
                    .forEach(fault -> FieldMessages.refuse(form + ":" + fault.field(), fault.in(language.get())));
            return null;
        }
    }

    /** The page from which a round is managed, which then says what was done. */
    protected String managed(String done) {
        return "/rounds/manage.xhtml?done=" + done + "&round=" + code();
    }

    protected RoundSheet sheet() {
        return sheet;
    }

    protected Round round() {
        return sheet.round();
    }

    protected RoundCode code() {
        return round().code();
    }

    protected TypedReason because() {
        return new TypedReason(reason);
    }

    public String getRoundCode() {
        return code().value();
    }

    public String getTitle() {
        return round().title().in(language.get());
    }

    /** How often the round had been changed when the page was opened; the forms send it back. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
