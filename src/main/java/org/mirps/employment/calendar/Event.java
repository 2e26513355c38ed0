package org.mirps.employment.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;

/**
 * A session or an additional event of the calendar. It is planned until it is merged into another one, split into several or cancelled; from
 * then on nothing of it changes until it is brought back, but it stays, so that addresses and calendars that know it are told what became of
 * it. Every change is kept with its reason and counted, and calendars that subscribe know by the count which state is the newer one.
 */
@Entity
@Table(name = "calendar_event")
public class Event {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String code;

    private String uid;

    private int sequence;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private EventState state = EventState.PLANNED;

    @Column(name = "successor_id")
    private @Nullable Long successorId;

    @Column(name = "origin_id")
    private @Nullable Long originId;

    @Embedded
    private EventTime time;

    @Embedded
    private EventDetails details;

    @Column(name = "minutes_es")
    private String minutesEs = "";

    @Column(name = "minutes_en")
    private String minutesEn = "";

    @ElementCollection
    @CollectionTable(name = "calendar_event_round", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "round_code")
    private Set<String> rounds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "calendar_item", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "number")
    private List<EventItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "calendar_change", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "number")
    private List<EventChange> changes = new ArrayList<>();

    protected Event() {}

    private Event(EventCode code, EventTime time, EventDetails details, Programme programme, EventChange born) {
        this.code = code.value();
        this.uid = UUID.randomUUID().toString();
        this.time = time;
        this.details = details;
        this.items.addAll(programme.items());
        this.changes.add(born);
        this.changedAt = born.at();
    }

    /** A new event of the calendar. */
    public static Event create(
            EventCode code,
            EventTime time,
            EventDetails details,
            Set<RoundCode> rounds,
            Programme programme,
            ChangeReason because) {
        Event event = new Event(code, time, details, programme, EventChange.of(ChangeKind.CREATED, List.of(), because));
        event.feed(rounds);
        return event;
    }

    /**
     * The same for another year: title, description and items are kept, an exact time becomes its month; rounds, links and minutes stay with
     * the year that they belong to.
     */
    public Event copyTo(Year year, ChangeReason because) {
        Event copy = new Event(
                code().in(year),
                time.in(year),
                details.copy(),
                programme().afresh(),
                EventChange.of(ChangeKind.COPIED, List.of(code), because));
        copy.originId = id;
        return copy;
    }

    /**
     * Says something else about it.
     *
     * @throws EventNotPlanned if it was merged, split or cancelled
     */
    public void edit(EventDetails newDetails, Set<RoundCode> newRounds, ChangeReason because) {
        requirePlanned();
        Set<Facet> changed = details.differences(newDetails);
        if (!rounds().equals(newRounds)) {
            changed.add(Facet.ROUNDS);
        }
        details = newDetails;
        feed(newRounds);
        keep(EventChange.edit(changed, because));
    }

    /**
     * Has other objectives, results, points of the agenda, products and links.
     *
     * @param others without decisions: those belong to the minutes
     * @throws EventNotPlanned if it was merged, split or cancelled
     */
    public void arrange(List<EventItem> others, ChangeReason because) {
        arrange(programme(), others, because);
    }

    /** The same after {@link #empty}. @param before what it had */
    public void arrange(Programme before, List<EventItem> others, ChangeReason because) {
        requirePlanned();
        Programme arranged = before.arranged(others);
        Set<Facet> changed = before.differences(arranged);
        has(arranged);
        keep(EventChange.edit(changed, because));
    }

    /** Has no items until it is arranged: EclipseLink sees no change in items that have only changed places. */
    public void empty() {
        items.clear();
    }

    /**
     * Takes place at another time.
     *
     * @throws EventNotPlanned if it was merged, split or cancelled
     * @throws EventNotMoved if that is when it takes place anyway
     */
    public void move(EventTime newTime, ChangeReason because) {
        requirePlanned();
        if (time.equals(newTime)) {
            throw new EventNotMoved();
        }
        EventTime before = time;
        time = newTime;
        keep(EventChange.move(before, newTime, because));
    }

    /**
     * Takes others in: they are merged into this one, which from now on works with their rounds and owes their products too.
     *
     * @throws EventNotPlanned if this or one of the others was merged, split or cancelled
     * @throws MergeNotPossible if there are no others, one of them is this one, or of another year
     */
    public void takeIn(List<Event> others, ChangeReason because) {
        requirePlanned();
        if (others.isEmpty()) {
            throw MergeNotPossible.nothing();
        }
        others.forEach(this::requireMergeable);
        for (Event other : others) {
            Set<String> gained = other.owed();
            gained.removeAll(owed());
            other.leave(EventState.MERGED, EventChange.merge(code(), gained, because));
            other.successorId = id;
            rounds.addAll(other.rounds);
            has(programme().owing(List.of(other)));
        }
        keep(EventChange.of(ChangeKind.TOOK_IN, others.stream().map(Event::code).toList(), because));
    }

    /**
     * Gives its place to several, which have its description and its rounds.
     *
     * @param first number behind the code of the first part
     * @return new events, to be added to the calendar, in the order of the parts
     * @throws EventNotPlanned if it was merged, split or cancelled
     * @throws SplitNotPossible if there are fewer than two parts
     */
    public List<Event> split(List<EventPart> parts, int first, ChangeReason because) {
        requirePlanned();
        if (parts.size() < 2) {
            throw new SplitNotPossible();
        }
        List<Event> made = new ArrayList<>();
        for (EventPart part : parts) {
            EventChange born = EventChange.of(ChangeKind.SPLIT_OFF, List.of(code), because);
            Event event = new Event(
                    code().part(first + made.size()),
                    part.time(),
                    details.called(part.title()),
                    programme().part(part.items()),
                    born);
            event.originId = id;
            event.feed(rounds());
            made.add(event);
        }
        leave(
                EventState.SPLIT,
                EventChange.of(ChangeKind.SPLIT, made.stream().map(Event::code).toList(), because));
        return made;
    }

    /**
     * Does not take place.
     *
     * @throws EventNotPlanned if it was merged, split or cancelled before
     */
    public void cancel(ChangeReason because) {
        requirePlanned();
        leave(EventState.CANCELLED, EventChange.of(ChangeKind.CANCELLED, List.of(), because));
    }

    /**
     * Is planned again.
     *
     * @param bound the others that its merge or split concerns; more are ignored
     * @throws EventNotBroughtBack if it is planned, or something was done since that stands against it
     */
    public void bringBack(List<Event> bound, ChangeReason because) {
        new EventReturn(this, bound, because).make();
    }

    void returns(EventChange change) {
        leave(EventState.PLANNED, change);
        successorId = null;
    }

    void joins(Event whole, EventChange change) {
        leave(EventState.MERGED, change);
        successorId = whole.id;
    }

    void givesBack(Set<String> codes, Programme left, EventChange change) {
        rounds.removeAll(codes);
        has(left);
        keep(change);
    }

    /** What one into which it is merged gets: its rounds and products. */
    Set<String> owed() {
        Set<String> owed = new HashSet<>();
        rounds.forEach(round -> owed.add(EventReturn.ROUND + round));
        programme().of(ItemKind.PRODUCT).forEach(product -> owed.add(EventReturn.PRODUCT + product.code()));
        return owed;
    }

    /** Whether it has something that another one would not have: minutes, met results, documents, events that it took in. */
    boolean isWorkedWith() {
        return !minutesEs.isEmpty()
                || !decisions().isEmpty()
                || items.stream().anyMatch(item -> item.metBy().isPresent())
                || count(ChangeKind.DOCUMENT_ADDED) > count(ChangeKind.DOCUMENT_REMOVED)
                || related(ChangeKind.TOOK_IN) > related(ChangeKind.GAVE_BACK);
    }

    private long count(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    private long related(ChangeKind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .mapToLong(change -> change.related().size())
                .sum();
    }

    /**
     * Has minutes and decisions, instead of those of before.
     *
     * @throws EventNotPlanned if it was merged, split or cancelled
     */
    public void minute(LocalizedText minutes, List<LocalizedText> decisions, ChangeReason because) {
        requirePlanned();
        minutesEs = minutes.es();
        minutesEn = minutes.en();
        has(programme().deciding(decisions));
        keep(EventChange.of(ChangeKind.MINUTED, List.of(), because));
    }

    /**
     * Ticks an expected result off, or with a null product opens it again.
     *
     * @throws EventNotPlanned if it was merged, split or cancelled
     * @throws NotFound if it has no such result
     */
    public void tick(String result, @Nullable String product, ChangeReason because) {
        requirePlanned();
        if (!programme().has(ItemKind.RESULT, result)) {
            throw new NotFound("result " + result + " of " + code);
        }
        has(programme().ticked(result, product));
        keep(EventChange.of(ChangeKind.TICKED, product == null ? List.of(result) : List.of(result, product), because));
    }

    /**
     * Has one document more, or one less.
     *
     * @param because with the title of the document
     * @throws EventNotPlanned if it was merged, split or cancelled
     */
    public void document(ChangeKind addedOrRemoved, ChangeReason because) {
        requirePlanned();
        keep(EventChange.of(addedOrRemoved, List.of(), because));
    }

    /** @throws EventNotPlanned if it was merged, split or cancelled */
    public void requirePlanned() {
        if (state != EventState.PLANNED) {
            throw new EventNotPlanned(code(), state);
        }
    }

    private void requireMergeable(Event other) {
        other.requirePlanned();
        if (other == this) {
            throw MergeNotPossible.withItself(code());
        }
        if (!other.time.year().equals(time.year())) {
            throw MergeNotPossible.otherYear(other.code(), time.year());
        }
    }

    private void leave(EventState newState, EventChange change) {
        state = newState;
        keep(change);
    }

    private void keep(EventChange change) {
        changes.add(change);
        changedAt = change.at();
        sequence++;
    }

    private void feed(Set<RoundCode> codes) {
        rounds.clear();
        codes.forEach(round -> rounds.add(round.value()));
    }

    private void has(Programme programme) {
        items.clear();
        items.addAll(programme.items());
    }

    public EventId id() {
        return new EventId(id);
    }

    public EventCode code() {
        return new EventCode(code);
    }

    /** What calendars that subscribe know it by: a UUID that never changes. */
    public String uid() {
        return uid;
    }

    /** How often it was changed. */
    public int sequence() {
        return sequence;
    }

    /** UTC; when it was made or last changed. */
    public Instant changedAt() {
        return changedAt;
    }

    public EventState state() {
        return state;
    }

    public boolean isPlanned() {
        return state == EventState.PLANNED;
    }

    /** The one into which it was merged. */
    public Optional<EventId> successor() {
        return Optional.ofNullable(successorId).map(EventId::new);
    }

    /** The one of which it is a part or a copy. */
    public Optional<EventId> origin() {
        return Optional.ofNullable(originId).map(EventId::new);
    }

    public EventTime time() {
        return time;
    }

    public EventDetails details() {
        return details;
    }

    public LocalizedText title() {
        return details.title();
    }

    /** Codes of the rounds with whose answers it works; there may be no such round yet. */
    public Set<RoundCode> rounds() {
        return rounds.stream().map(RoundCode::new).collect(Collectors.toSet());
    }

    public Programme programme() {
        return new Programme(items);
    }

    /** Empty before they are written. */
    public LocalizedText minutes() {
        return new LocalizedText(minutesEs, minutesEn);
    }

    /** What was decided, as the minutes have it. */
    public List<LocalizedText> decisions() {
        return programme().of(ItemKind.DECISION).stream().map(EventItem::text).toList();
    }

    /** The oldest first. */
    public List<EventChange> changes() {
        return List.copyOf(changes);
    }
}
