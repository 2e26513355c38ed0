package org.mirps.employment.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.NotFound;

/** The events of all years. */
@ApplicationScoped
public class EventRepository {

    @PersistenceContext
    private EntityManager entities;

    public Optional<Event> find(EventId id) {
        return Optional.ofNullable(entities.find(Event.class, id.value()));
    }

    /** @throws NotFound if there is no such event */
    public Event get(EventId id) {
        return find(id).orElseThrow(() -> new NotFound("event " + id));
    }

    /** The same with its rounds, in one statement. */
    public Event read(EventId id) {
        return entities.createQuery("select e from Event e left join fetch e.rounds where e.id = :id", Event.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("event " + id));
    }

    public Optional<Event> find(EventCode code) {
        return entities.createQuery("select e from Event e where e.code = :code", Event.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /** Those of one year, whatever became of them, by their code; with their rounds and items. */
    public List<Event> of(Year year) {
        return withCollections(
                entities.createQuery("select e from Event e where e.time.year = :year order by e.code", Event.class)
                        .setParameter("year", year.getValue()));
    }

    /** The other events of its year and, of a copy or a part, that which it came from; by their code, without their collections. */
    public List<Event> relatedTo(Event event) {
        return entities.createQuery(
                        "select e from Event e where e.id <> :id and (e.time.year = :year or e.id = :origin) order by e.code",
                        Event.class)
                .setParameter("id", event.id().value())
                .setParameter("year", event.time().year().getValue())
                .setParameter("origin", event.origin().map(EventId::value).orElse(0L))
                .getResultList();
    }

    /** Those of all years, by their code; with their rounds and items. */
    public List<Event> all() {
        return withCollections(entities.createQuery("select e from Event e order by e.code", Event.class));
    }

    /** Those of all years that are planned, without their collections, in no order. */
    public List<Event> planned() {
        return entities.createQuery("select e from Event e where e.state = :planned", Event.class)
                .setParameter("planned", EventState.PLANNED)
                .getResultList();
    }

    /** The same, once for each round with which one works, by its code. One statement: the pages that people begin with ask for it. */
    public List<PlannedEvent> plannedWithRounds() {
        return entities.createQuery(
                        "select new org.mirps.employment.calendar.PlannedEvent(e," + title("Es") + "," + title("En")
                                + ") from Event e left join e.rounds c where e.state = :planned order by c",
                        PlannedEvent.class)
                .setParameter("planned", EventState.PLANNED)
                .getResultList();
    }

    /** Of a round of which everybody may know. */
    private static String title(String language) {
        return " (select r.title" + language
                + " from Round r where r.code = c and r.life <> org.mirps.employment.round.RoundLife.DRAFT)";
    }

    /** The years of which there is any, the latest first. */
    public List<Year> years() {
        return entities.createQuery("select distinct e.time.year from Event e order by e.time.year desc", Integer.class)
                .getResultStream()
                .map(Year::of)
                .toList();
    }

    /** Reads and locks a row until the transaction ends. Throws NotFound. */
    public Event lock(EventId id) {
        return lock(List.of(id)).get(0);
    }

    /**
     * Reads and locks rows until the transaction ends, in the order of their ids whatever was asked, so that two who ask for the same do not
     * wait for each other.
     *
     * @return by id
     * @throws NotFound if one of them is not there
     */
    public List<Event> lock(Collection<EventId> ids) {
        List<Event> found = entities.createQuery("select e from Event e where e.id in :ids order by e.id", Event.class)
                .setParameter("ids", ids.stream().map(EventId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (found.size() < ids.stream().distinct().count()) {
            throw new NotFound("one of the events " + ids);
        }
        return found;
    }

    /** Locks an event with its successor, its parts and copies, and what was merged into it or into its successor. Throws NotFound. */
    public List<Event> lockBound(EventId id) {
        List<EventId> bound = entities.createQuery(
                        "select distinct e.id from Event e, Event me where me.id = :id and (e.id = me.id or e.id = me.successorId"
                                + " or e.originId = me.id or e.successorId = me.id or e.successorId = me.successorId)",
                        Long.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(EventId::new)
                .toList();
        return lock(bound.isEmpty() ? List.of(id) : bound);
    }

    /** Writes what has changed so far. */
    public void flush() {
        entities.flush();
    }

    public Event add(Event event) {
        Limit.EVENTS.requireRoom(
                entities.createQuery("select count(e) from Event e", Long.class).getSingleResult());
        entities.persist(event);
        entities.flush();
        return event;
    }

    /** A statement for each collection of all rows instead of one for each row. */
    private static List<Event> withCollections(TypedQuery<Event> query) {
        return query.setHint("eclipselink.batch", "e.items")
                .setHint("eclipselink.batch", "e.rounds")
                .getResultList();
    }
}
