package org.mirps.employment.calendar;

import org.mirps.employment.shared.BusinessRefusal;

/** An event cannot be changed any more: it was merged, split or cancelled. */
public final class EventNotPlanned extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    EventNotPlanned(EventCode code, EventState state) {
        super("refusal.EventNotPlanned." + state, code.value());
    }
}
