package org.mirps.employment.calendar.planning.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.EventFault;
import org.mirps.employment.calendar.EventNotPossible;
import org.mirps.employment.calendar.planning.CalendarDesk;
import org.mirps.employment.calendar.reading.web.EventWords;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.web.FieldMessages;

/** What pages share that change the calendar: the reason, and everything that was wrong with what was typed, each at its field. */
public abstract class CalendarForm {

    @Inject
    CalendarDesk desk;

    @Inject
    EventWords words;

    @Inject
    ActiveLanguage language;

    @Inject
    protected HttpServletRequest request;

    private final TextForm reason = new TextForm();
    private boolean taken;
    private boolean insist;

    /** Id of the form in which the fields stand. */
    protected abstract String formId();

    /** Does the work and goes where it says, or stays and shows what is wrong. */
    @Nullable
    protected String tried(Supplier<String> work) {
        try {
            return work.get();
        } catch (EventNotPossible refused) {
            refused.faults()
                    .forEach(fault -> FieldMessages.refuse(formId() + ":" + fault.field(), fault.in(language.get())));
            taken = refused.faults().stream().map(EventFault::textKey).anyMatch(EventFault.TIME_TAKEN::equals);
            return null;
        }
    }

    public TextForm getReason() {
        return reason;
    }

    /** Whether another event takes place at the time that was typed: then the page asks whether it is meant so. */
    public boolean isTaken() {
        return taken || request.getParameter("taken") != null;
    }

    public boolean isInsist() {
        return insist;
    }

    public void setInsist(boolean insist) {
        this.insist = insist;
    }
}
