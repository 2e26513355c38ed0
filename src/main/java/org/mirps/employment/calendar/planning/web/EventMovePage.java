package org.mirps.employment.calendar.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.Event;

/** {@code calendar/move.xhtml?id=}: moves an event to another month or moment. */
@Named
@RequestScoped
public class EventMovePage extends EventChangeForm {

    private TimeForm time = new TimeForm();

    @Override
    protected String formId() {
        return "moveForm";
    }

    @Override
    protected void fill(Event event) {
        time = TimeForm.of(event.time());
    }

    public @Nullable String move() {
        return changed(
                ChangeKind.MOVED,
                () -> desk.move(id(), time.typed(), isInsist(), getReason().typed()));
    }

    public TimeForm getTime() {
        return time;
    }
}
