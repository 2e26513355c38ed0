package org.mirps.employment.calendar.planning.web;

import jakarta.annotation.PostConstruct;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.reading.EventSheet;

/** What pages share that change one event, named by the parameter {@code id}. */
public abstract class EventChangeForm extends CalendarForm {

    private EventSheet sheet;
    private int seen;

    @PostConstruct
    void open() {
        sheet = desk.sheet(EventId.parse(request.getParameter("id")));
        seen = sheet.event().sequence();
        fill(sheet.event());
    }

    /** Fills the fields with what is there. */
    protected void fill(Event event) {}

    /** Does the work and goes to the page of the event, or stays and shows what is wrong. */
    @Nullable
    protected String changed(ChangeKind kind, Runnable work) {
        return tried(() -> {
            work.run();
            return "/event.xhtml?faces-redirect=true&id=" + id() + "&done=" + kind;
        });
    }

    protected EventSheet sheet() {
        return sheet;
    }

    protected EventId id() {
        return sheet.event().id();
    }

    public String getId() {
        return id().toString();
    }

    public String getTitle() {
        return words.text(sheet.event().title());
    }

    public String getWhen() {
        return words.when(sheet.event().time());
    }

    /** Whether it can still be changed. */
    public boolean isPlanned() {
        return sheet.event().isPlanned();
    }

    /** How often the event had been changed when the page was opened; the form sends it back. */
    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
