package org.mirps.employment.calendar.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.ChangeKind;

/** {@code calendar/return.xhtml?id=}: undoes the merge, split or cancellation of an event. */
@Named
@RequestScoped
public class EventReturnPage extends EventChangeForm {

    @Override
    protected String formId() {
        return "returnForm";
    }

    public @Nullable String bringBack() {
        return changed(
                ChangeKind.RESTORED, () -> desk.bringBack(id(), getReason().typed()));
    }

    /** Whether it was merged, split or cancelled; the name of its state. */
    public String getState() {
        return sheet().event().state().name();
    }
}
