package org.mirps.employment.calendar.reading;

import java.util.List;
import java.util.Optional;
import org.mirps.employment.calendar.Countdown;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.shared.LocalizedText;

/**
 * What the calendar has ahead.
 *
 * @param session that comes next; empty where none is planned
 * @param others sessions and events, the next first, without that one
 */
public record Ahead(Optional<Session> session, List<Event> others) {

    /** @param rounds titles of those with whose answers it works, as far as everybody may know of them */
    public record Session(Event event, List<LocalizedText> rounds, Countdown countdown) {}
}
