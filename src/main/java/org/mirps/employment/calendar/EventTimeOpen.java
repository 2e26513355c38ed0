package org.mirps.employment.calendar;

import org.mirps.employment.shared.BusinessRefusal;

/** Nobody can be invited to an event whose day and hour are not known. */
public final class EventTimeOpen extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public EventTimeOpen(EventCode code) {
        super("refusal.EventTimeOpen", code.value());
    }
}
