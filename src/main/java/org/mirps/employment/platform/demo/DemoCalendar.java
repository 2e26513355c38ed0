package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.calendar.planning.CalendarDesk;
import org.mirps.employment.calendar.reading.CalendarReading;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.platform.Clocks;
import org.mirps.employment.shared.AccountId;

/** Plans the calendar of the demo, each event at the time of which the seed tells. What is there already is left as it is. */
@ApplicationScoped
class DemoCalendar {

    @Inject
    CalendarReading calendar;

    @Inject
    CalendarDesk desk;

    @Inject
    ActingAs acting;

    @Inject
    Clocks clocks;

    /** @param coordinator in whose name */
    void plan(SeedCalendar seed, AccountId coordinator) {
        Set<String> known = calendar.events(seed.year()).stream()
                .map(event -> event.code().value())
                .collect(Collectors.toSet());
        seed.events().stream()
                .filter(event -> !known.contains(event.code()))
                .forEach(event -> clocks.at(
                        event.told(),
                        () -> acting.person(coordinator, () -> desk.create(event.event(), false, event.reason()))));
    }
}
