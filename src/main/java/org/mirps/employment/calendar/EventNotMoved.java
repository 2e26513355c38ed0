package org.mirps.employment.calendar;

import org.mirps.employment.shared.BusinessRefusal;

/** A move to the time at which the event already is. */
public final class EventNotMoved extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    EventNotMoved() {
        super("refusal.EventNotMoved");
    }
}
