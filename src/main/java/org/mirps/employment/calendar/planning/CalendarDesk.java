package org.mirps.employment.calendar.planning;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.calendar.ChangeReason;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventChangedMeanwhile;
import org.mirps.employment.calendar.EventCode;
import org.mirps.employment.calendar.EventDocumentRepository;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.EventItem;
import org.mirps.employment.calendar.EventNotBroughtBack;
import org.mirps.employment.calendar.EventNotMoved;
import org.mirps.employment.calendar.EventNotPlanned;
import org.mirps.employment.calendar.EventNotPossible;
import org.mirps.employment.calendar.EventPart;
import org.mirps.employment.calendar.EventRepository;
import org.mirps.employment.calendar.EventTime;
import org.mirps.employment.calendar.ItemKind;
import org.mirps.employment.calendar.MergeNotPossible;
import org.mirps.employment.calendar.NothingToCopy;
import org.mirps.employment.calendar.Programme;
import org.mirps.employment.calendar.SplitNotPossible;
import org.mirps.employment.calendar.TypedFields;
import org.mirps.employment.calendar.TypedText;
import org.mirps.employment.calendar.TypedTime;
import org.mirps.employment.calendar.reading.EventSheet;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantRepository;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** The coordinators' work on the calendar: what is planned, when, and what becomes of it. Every change says why, in both languages. */
@UseCases
public class CalendarDesk {

    @Inject
    EventRepository events;

    @Inject
    EventDocumentRepository documents;

    @Inject
    ParticipantRepository participants;

    @Inject
    PlanReader plans;

    /** An event that is to be changed, with the others of its year. Throws NotFound. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public EventSheet sheet(EventId id) {
        Event event = events.get(id);
        return new EventSheet(event, events.relatedTo(event), Map.of(), documents.of(id), Map.of());
    }

    /** The years that have a calendar, the latest first. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public List<Year> years() {
        return events.years();
    }

    /** The countries that can lead: those whose governments take part, in the order of the participants. */
    @Permits(Role.COORDINATOR)
    @Transactional
    public List<CountryCode> leads() {
        return participants.all().stream()
                .filter(Participant::isGovernment)
                .map(Participant::country)
                .toList();
    }

    /**
     * Plans a new event.
     *
     * @param insist also at a time at which another event takes place
     * @throws EventNotPossible with everything that is wrong
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.CALENDAR)
    @Transactional
    public EventId create(NewEvent typed, boolean insist, TypedText reason) {
        TypedFields reading = new TypedFields();
        EventReading read = EventReading.of(typed.plan(), reading);
        Optional<EventTime> when = plans.time(typed.time(), null, insist, reading);
        Optional<EventCode> called = plans.code(typed.code(), when, reading);
        List<EventItem> items = ItemReading.of(typed.items(), reading);
        ChangeReason because = plans.because(reason, reading);
        reading.require();
        return events.add(Event.create(
                        called.orElseThrow(),
                        when.orElseThrow(),
                        read.details(),
                        read.rounds(),
                        new Programme(items),
                        because))
                .id();
    }

    /**
     * Says something else about an event.
     *
     * @param seen {@link Event#sequence} when the page was opened
     * @throws EventNotPossible with everything that is wrong
     * @throws EventNotPlanned if it was merged, split or cancelled
     * @throws EventChangedMeanwhile if somebody was quicker
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.CALENDAR)
    @Transactional
    public void edit(EventId id, int seen, EventPlan plan, TypedText reason) {
        Event event = asSeen(id, seen);
        TypedFields reading = new TypedFields();
        EventReading read = EventReading.of(plan, reading);
        ChangeReason because = plans.because(reason, reading);
        reading.require();
        event.edit(read.details(), read.rounds(), because);
    }

    /**
     * Gives an event other objectives, expected results, points of the agenda, products and links.
     *
     * @param seen {@link Event#sequence} when the page was opened
     * @throws EventNotPossible with everything that is wrong
     * @throws EventNotPlanned if it was merged, split or cancelled
     * @throws EventChangedMeanwhile if somebody was quicker
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.CALENDAR)
    @Transactional
    public void arrange(EventId id, int seen, List<ItemPlan> items, TypedText reason) {
        Event event = asSeen(id, seen);
        TypedFields reading = new TypedFields();
        List<EventItem> read = ItemReading.of(
                items.stream().filter(item -> item.kind() != ItemKind.DECISION).toList(), reading);
        ChangeReason because = plans.because(reason, reading);
        reading.require();
        Programme before = event.programme();
        event.empty();
        events.flush();
        event.arrange(before, read, because);
    }

    /**
     * Moves an event to another time.
     *
     * @param insist also where another event takes place at that time
     * @throws EventNotPossible with everything that is wrong
     * @throws EventNotPlanned if it was merged, split or cancelled
     * @throws EventNotMoved if that is when it takes place anyway
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.CALENDAR)
    @Transactional
    public void move(EventId id, TypedTime time, boolean insist, TypedText reason) {
        Event event = events.lock(id);
        event.requirePlanned();
        TypedFields reading = new TypedFields();
        Optional<EventTime> when = plans.time(time, event, insist, reading);
        ChangeReason because = plans.because(reason, reading);
        reading.require();
        event.move(when.orElseThrow(), because);
    }

    /**
     * Merges events into another one.
     *
     * @param others of the same year
     * @throws EventNotPossible if there is no reason
     * @throws EventNotPlanned if one of them was merged, split or cancelled
     * @throws MergeNotPossible if there are no others, one of them is the target, or of another year
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.CALENDAR)
    @Transactional
    public void merge(EventId target, Set<EventId> others, TypedText reason) {
        ChangeReason because = plans.reason(reason);
        List<EventId> all = new ArrayList<>(others);
        all.add(target);
        List<Event> locked = events.lock(all);
        Event into = one(target, locked);
        into.takeIn(others.stream().map(id -> one(id, locked)).toList(), because);
    }

    /**
     * Splits an event into several.
     *
     * @param parts two or more; a part without title and items is none
     * @return the new ones, in the order of the parts
     * @throws EventNotPossible with everything that is wrong
     * @throws EventNotPlanned if it was merged, split or cancelled
     * @throws SplitNotPossible if there are fewer than two parts
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.CALENDAR)
    @Transactional
    public List<EventId> split(EventId id, List<PartPlan> parts, TypedText reason) {
        Event event = events.lock(id);
        TypedFields reading = new TypedFields();
        List<EventPart> read = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isBlank()) {
                plans.part("part" + i, parts.get(i), event, reading).ifPresent(read::add);
            }
        }
        ChangeReason because = plans.because(reason, reading);
        reading.require();
        return event.split(read, plans.firstFree(event.code(), read.size()), because).stream()
                .map(part -> events.add(part).id())
                .toList();
    }

    /**
     * Cancels an event.
     *
     * @throws EventNotPossible if there is no reason
     * @throws EventNotPlanned if it was merged, split or cancelled before
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.CALENDAR)
    @Transactional
    public void cancel(EventId id, TypedText reason) {
        events.lock(id).cancel(plans.reason(reason));
    }

    /**
     * Undoes a merge, split or cancellation.
     *
     * @throws EventNotPossible if there is no reason
     * @throws EventNotBroughtBack if it is planned, or something was done since that stands against it
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.CALENDAR)
    @Transactional
    public void bringBack(EventId id, TypedText reason) {
        ChangeReason because = plans.reason(reason);
        List<Event> bound = events.lockBound(id);
        one(id, bound).bringBack(bound, because);
    }

    /**
     * Plans for another year what is planned for one: descriptions and items stay, exact times become months. What the other year has
     * already under the same code is left alone.
     *
     * @return how many were made
     * @throws EventNotPossible if the other year is over, or there is no reason
     * @throws NothingToCopy if there is nothing that the other year does not have
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.CALENDAR)
    @Transactional
    public int copyYear(Year from, Year to, TypedText reason) {
        TypedFields reading = new TypedFields();
        if (to.isBefore(plans.thisYear())) {
            reading.fault("to", "fault.year.past", plans.thisYear().toString());
        }
        ChangeReason because = plans.because(reason, reading);
        reading.require();
        Set<EventCode> known = events.of(to).stream().map(Event::code).collect(Collectors.toSet());
        List<Event> wanted = events.of(from).stream()
                .filter(Event::isPlanned)
                .filter(event -> !known.contains(event.code().in(to)))
                .toList();
        if (wanted.isEmpty()) {
            throw new NothingToCopy(from, to);
        }
        wanted.forEach(event -> events.add(event.copyTo(to, because)));
        return wanted.size();
    }

    private Event asSeen(EventId id, int seen) {
        Event event = events.lock(id);
        event.requirePlanned();
        if (event.sequence() != seen) {
            throw new EventChangedMeanwhile(event.code());
        }
        return event;
    }

    private static Event one(EventId id, List<Event> locked) {
        return locked.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
