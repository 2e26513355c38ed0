package org.mirps.employment.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventTime;
import org.mirps.employment.calendar.TypedText;
import org.mirps.employment.calendar.planning.CalendarDesk;
import org.mirps.employment.calendar.reading.CalendarReading;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.platform.Clocks;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.AccountId;

/**
 * Plans the calendar of the demo: what the seed tells of a year, each event at the time of which it tells; and the sessions that are to come.
 * What is there already is left as it is, but for a session whose day has passed without anybody having worked with it: as its round is kept
 * open, it is kept to come.
 */
@ApplicationScoped
class DemoCalendar {

    private static final TypedText STILL_UNDER_WAY =
            new TypedText("La demostración sigue en curso.", "The demo goes on.");

    @Inject
    CalendarReading calendar;

    @Inject
    CalendarDesk desk;

    @Inject
    ActingAs acting;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

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

    /** @param due when a round is due, by its code */
    void planAhead(List<SeedSession> sessions, Function<RoundCode, ZonedDateTime> due, AccountId coordinator) {
        List<Event> known = calendar.all();
        for (SeedSession session : sessions) {
            acting.person(coordinator, () -> {
                place(session, due.apply(session.round()), known);
                return session;
            });
        }
    }

    private void place(SeedSession session, ZonedDateTime due, List<Event> known) {
        EventTime when = session.at(due.toLocalDate(), due.getZone());
        List<Event> earlier = known.stream()
                .filter(event -> event.code().value().endsWith("-" + session.name()))
                .toList();
        if (session.hours() != null && !earlier.stream().allMatch(DemoCalendar::isMinuted)) {
            earlier.stream()
                    .filter(event -> event.isPlanned() && !isMinuted(event) && !isPlaced(event, due.toInstant()))
                    .forEach(event -> desk.move(event.id(), SeedCalendar.typed(when), true, STILL_UNDER_WAY));
        } else if (earlier.stream().noneMatch(event -> event.code().equals(session.code(when)))) {
            desk.create(session.typed(when), true, session.reason());
        }
    }

    /** Whether it is to come where it stands: after the due date of its round, or where people have put it. */
    private boolean isPlaced(Event event, Instant due) {
        boolean putByPeople = event.changes().stream()
                .anyMatch(change -> change.kind() == ChangeKind.MOVED
                        && !change.reason().es().equals(STILL_UNDER_WAY.es()));
        return event.time().isToCome(clock.instant())
                && (putByPeople || event.time().start().filter(due::isBefore).isPresent());
    }

    private static boolean isMinuted(Event event) {
        return !event.minutes().isEmpty() || !event.decisions().isEmpty();
    }
}
