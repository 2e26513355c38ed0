package org.mirps.employment.platform.demo;

import java.time.Instant;
import org.mirps.employment.calendar.TypedText;
import org.mirps.employment.calendar.planning.NewEvent;

/**
 * A session or an event of the demo's calendar, as a coordinator would have typed it.
 *
 * @param told when it came into the calendar
 */
record SeedEvent(NewEvent event, TypedText reason, Instant told) {

    /** Its code, which the seed always says. */
    String code() {
        return String.valueOf(event.code());
    }
}
