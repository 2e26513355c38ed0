package org.mirps.employment.calendar.reading;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mirps.employment.calendar.Countdown;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventChange;
import org.mirps.employment.calendar.EventDocumentRepository;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.EventKind;
import org.mirps.employment.calendar.EventRepository;
import org.mirps.employment.calendar.PlannedEvent;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.AccountNames;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** The calendar as everybody may read it, signed in or not. */
@UseCases
public class CalendarReading {

    @Inject
    EventRepository events;

    @Inject
    RoundRepository rounds;

    @Inject
    EventDocumentRepository documents;

    @Inject
    AccountNames accounts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** The years that have a calendar, the latest first. */
    @Permits({})
    @Transactional
    public List<Year> years() {
        return events.years();
    }

    /** The events of one year, by their code, whatever became of them. */
    @Permits({})
    @Transactional
    public List<Event> events(Year year) {
        return events.of(year);
    }

    /** The events of all years, by their code, whatever became of them. */
    @Permits({})
    @Transactional
    public List<Event> all() {
        return events.all();
    }

    /** The planned events that are not over, the next first; those without a month come last in their year. One statement. */
    @Permits({})
    public List<Event> next(int most) {
        return next(events.planned().stream(), clock.instant()).limit(most).toList();
    }

    /** The session that comes next, and the dates beside it. One statement. @param most of those, the next first */
    @Permits({})
    public Ahead ahead(int most) {
        Instant now = clock.instant();
        List<PlannedEvent> planned = events.plannedWithRounds();
        List<Event> next =
                next(planned.stream().map(PlannedEvent::event).distinct(), now).toList();
        Optional<Event> session = next.stream()
                .filter(event -> event.details().kind() == EventKind.SESSION)
                .findFirst();
        return new Ahead(
                session.map(event -> new Ahead.Session(
                        event,
                        planned.stream()
                                .filter(one -> one.event().equals(event))
                                .flatMap(one -> one.round().stream())
                                .toList(),
                        Countdown.of(event.time(), now))),
                next.stream()
                        .filter(event -> !session.equals(Optional.of(event)))
                        .limit(most)
                        .toList());
    }

    private static Stream<Event> next(Stream<Event> planned, Instant now) {
        return planned.filter(event -> event.time().isToCome(now))
                .sorted(Comparator.comparing((Event event) -> event.time().order())
                        .thenComparing(event -> event.code().value()));
    }

    /** One event with what it leads to. Throws NotFound. */
    @Permits({})
    @Transactional
    public EventSheet sheet(EventId id) {
        Event event = events.read(id);
        Map<RoundCode, LocalizedText> titles = rounds.announced().stream().collect(toMap(Round::code, Round::title));
        return new EventSheet(event, events.relatedTo(event), titles, documents.of(id), names(event));
    }

    /** Who changed it, is for the regional team to know. */
    private Map<AccountId, String> names(Event event) {
        return currentUser.has(Role.COORDINATOR)
                ? accounts.namesOf(event.changes().stream().map(EventChange::by).toList())
                : Map.of();
    }
}
