package org.mirps.employment.calendar.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.CalendarDesk;
import org.mirps.employment.calendar.EventFault;
import org.mirps.employment.calendar.EventNotPossible;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.web.FaultLine;

/** What pages share that change the calendar: the reason, and everything that was wrong with what was typed, each at its field. */
public abstract class CalendarForm {

    @Inject
    CalendarDesk desk;

    @Inject
    EventWords words;

    @Inject
    ActiveLanguage language;

    @Inject
    HttpServletRequest request;

    private final TextForm reason = new TextForm();
    private List<FaultLine> faults = List.of();
    private boolean taken;
    private boolean insist;

    /** Id of the form in which the fields stand. */
    abstract String formId();

    /** Does the work and goes where it says, or stays and shows what is wrong. */
    @Nullable
    String tried(Supplier<String> work) {
        try {
            return work.get();
        } catch (EventNotPossible refused) {
            faults = refused.faults().stream().map(this::line).toList();
            taken = refused.faults().stream().map(EventFault::textKey).anyMatch(EventFault.TIME_TAKEN::equals);
            return null;
        }
    }

    private FaultLine line(EventFault fault) {
        String text = fault.in(language.get());
        String named = FieldNames.of(fault.field(), language.get())
                .map(name -> name + ": " + text)
                .orElse(text);
        return FaultLine.at(formId() + ":" + fault.field(), text, named);
    }

    public TextForm getReason() {
        return reason;
    }

    public List<FaultLine> getFaults() {
        return faults;
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
