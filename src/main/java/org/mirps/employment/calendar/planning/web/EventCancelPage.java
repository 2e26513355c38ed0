package org.mirps.employment.calendar.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.ChangeKind;

/** {@code calendar/cancel.xhtml?id=}: cancels an event. */
@Named
@RequestScoped
public class EventCancelPage extends EventChangeForm {

    @Override
    protected String formId() {
        return "cancelForm";
    }

    public @Nullable String cancel() {
        return changed(ChangeKind.CANCELLED, () -> desk.cancel(id(), getReason().typed()));
    }
}
