package org.mirps.employment.calendar;

import org.mirps.employment.shared.BusinessRefusal;

/** Somebody else has changed the event since the page was opened; what was typed would overwrite that. */
public final class EventChangedMeanwhile extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public EventChangedMeanwhile(EventCode code) {
        super("refusal.EventChangedMeanwhile", code.value());
    }
}
