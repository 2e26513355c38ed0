package org.mirps.employment.calendar.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.participant.CountryCode;

/** {@code calendar/edit.xhtml?id=}: says something else about an event. */
@Named
@RequestScoped
public class EventEditPage extends EventChangeForm {

    private EventForm form = new EventForm();
    private List<CountryCode> leads = List.of();

    @Override
    protected String formId() {
        return "editForm";
    }

    @Override
    protected void fill(Event event) {
        form = EventForm.of(event);
        leads = desk.leads();
    }

    public @Nullable String save() {
        return changed(
                ChangeKind.EDITED,
                () -> desk.edit(id(), getSeen(), form.typed(), getReason().typed()));
    }

    public EventForm getForm() {
        return form;
    }

    public List<CountryCode> getLeads() {
        return leads;
    }
}
