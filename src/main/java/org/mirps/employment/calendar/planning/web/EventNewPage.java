package org.mirps.employment.calendar.planning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.planning.NewEvent;
import org.mirps.employment.calendar.reading.web.ChosenYear;
import org.mirps.employment.participant.CountryCode;

/** {@code calendar/new.xhtml?year=}: plans an event. What was typed stays until it is right. */
@Named
@RequestScoped
public class EventNewPage extends CalendarForm {

    @Inject
    ChosenYear chosen;

    private final EventForm form = new EventForm();
    private final TimeForm time = new TimeForm();
    private @Nullable String code;
    private List<CountryCode> leads = List.of();

    @PostConstruct
    void load() {
        leads = desk.leads();
        time.setYear(chosen.year().toString());
    }

    @Override
    protected String formId() {
        return "newForm";
    }

    public @Nullable String create() {
        return tried(() -> {
            EventId id = desk.create(
                    new NewEvent(code, time.typed(), form.typed(), List.of()),
                    isInsist(),
                    getReason().typed());
            return "/event.xhtml?faces-redirect=true&id=" + id + "&done=" + ChangeKind.CREATED;
        });
    }

    public EventForm getForm() {
        return form;
    }

    public TimeForm getTime() {
        return time;
    }

    public List<CountryCode> getLeads() {
        return leads;
    }

    public String getYear() {
        return chosen.year().toString();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
