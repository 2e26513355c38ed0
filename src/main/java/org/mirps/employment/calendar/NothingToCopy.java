package org.mirps.employment.calendar;

import java.time.Year;
import org.mirps.employment.shared.BusinessRefusal;

/** Of a year there is nothing that the other year does not have. */
public final class NothingToCopy extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public NothingToCopy(Year from, Year to) {
        super("refusal.NothingToCopy", from.toString(), to.toString());
    }
}
