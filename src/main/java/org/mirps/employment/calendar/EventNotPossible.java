package org.mirps.employment.calendar;

import java.util.List;
import org.mirps.employment.shared.BusinessRefusal;

/** What was typed makes no event, or no change of one. Carries everything that is wrong, each at its field; nothing was changed. */
public final class EventNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private final transient List<EventFault> faults;

    EventNotPossible(List<EventFault> faults) {
        super("refusal.EventNotPossible", faults.size());
        this.faults = List.copyOf(faults);
    }

    /** In the order of the fields; at least one. */
    public List<EventFault> faults() {
        return faults;
    }
}
