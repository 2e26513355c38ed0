package org.mirps.employment.calendar.reading.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventChange;
import org.mirps.employment.calendar.EventDetails;
import org.mirps.employment.calendar.EventDocument;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.EventItem;
import org.mirps.employment.calendar.EventState;
import org.mirps.employment.calendar.Facet;
import org.mirps.employment.calendar.ItemKind;
import org.mirps.employment.calendar.Modality;
import org.mirps.employment.calendar.RegionalClock;
import org.mirps.employment.calendar.TimePrecision;
import org.mirps.employment.calendar.reading.CalendarReading;
import org.mirps.employment.calendar.reading.EventSheet;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Role;

/** {@code event.xhtml?id=}: all that is said of an event and what became of it, for everybody. */
@Named
@RequestScoped
public class EventPage {

    /** Changes after which the time is no longer that of the source. */
    private static final Set<ChangeKind> SETS_TIME =
            EnumSet.of(ChangeKind.MOVED, ChangeKind.COPIED, ChangeKind.SPLIT_OFF);

    @Inject
    CalendarReading calendar;

    @Inject
    EventWords words;

    @Inject
    CurrentUser currentUser;

    @Inject
    HttpServletRequest request;

    private EventSheet sheet;
    private List<EventStory.Line> history = List.of();
    private List<Fact> facts = List.of();
    private List<Local> localTimes = List.of();

    /**
     * Something that is said of the event.
     *
     * @param text empty: not stated
     * @param basis whether it is stated or inferred, in words; empty where nothing is said
     */
    public record Fact(String label, String text, String basis, boolean inferred) {}

    /** Another event that this one leads to. */
    public record Link(String id, String title) {}

    /** What clocks show. @param places with commas */
    public record Local(String time, String day, String places) {}

    @PostConstruct
    void load() {
        sheet = calendar.sheet(EventId.parse(request.getParameter("id")));
        history = new EventStory(sheet, words).lines();
        facts = facts();
        localTimes = localTimes();
    }

    public Event getEvent() {
        return sheet.event();
    }

    private EventDetails details() {
        return sheet.event().details();
    }

    public String getTitle() {
        return words.text(details().title());
    }

    public String getYear() {
        return sheet.event().time().year().toString();
    }

    public String getWhen() {
        return words.when(sheet.event().time());
    }

    /** ISO 8601, UTC; empty unless the time is exact. */
    public String getMoment() {
        return sheet.event().time().start().map(Object::toString).orElse("");
    }

    /** Whether the time is stated, inferred, or what a later change made it, in words; empty where none is said. */
    public String getTimeBasis() {
        if (sheet.event().changes().stream().map(EventChange::kind).anyMatch(SETS_TIME::contains)) {
            return words.get("event.text.seeHistory");
        }
        return sheet.event().time().precision() == TimePrecision.NOT_STATED ? "" : basis(Facet.TIME);
    }

    /** What is said besides the time, in the order of the page. */
    public List<Fact> getFacts() {
        return facts;
    }

    /** What the clocks of the region show; empty unless the time is exact. */
    public List<Local> getLocalTimes() {
        return localTimes;
    }

    private List<Fact> facts() {
        return Stream.of(
                        fact(Facet.MODALITY, words.get("Modality." + details().modality())),
                        fact(Facet.LEAD, details().lead().map(words::country).orElse("")),
                        fact(Facet.PARTICIPANTS, words.text(details().participants())),
                        fact(Facet.ROUNDS, rounds()),
                        fact(Facet.NOTES, words.text(details().notes())))
                .filter(fact -> !fact.text().isEmpty() || !fact.label().equals(words.get("Facet.NOTES")))
                .toList();
    }

    private Fact fact(Facet facet, String text) {
        boolean unsaid = text.isEmpty() || facet == Facet.MODALITY && details().modality() == Modality.NOT_STATED;
        return new Fact(words.get("Facet." + facet), text, unsaid ? "" : basis(facet), isInferred(facet));
    }

    private String rounds() {
        return sheet.event().rounds().stream()
                .map(code -> {
                    LocalizedText title = sheet.rounds().get(code);
                    return title == null ? code.value() : words.text(title);
                })
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private boolean isInferred(Facet facet) {
        return details().inferred().contains(facet);
    }

    private String basis(Facet facet) {
        return words.get(isInferred(facet) ? "event.text.inferred" : "event.text.stated");
    }

    /** The document that states what is stated; empty where none was named. */
    public String getSource() {
        return words.text(details().source());
    }

    public List<EventItem> items(ItemKind kind) {
        return sheet.event().programme().of(kind);
    }

    /** Whether the items of a kind are inferred. */
    public boolean inferredItems(ItemKind kind) {
        return isInferred(kind.facet());
    }

    /** Whether the items of a kind are stated or inferred, in words. */
    public String basisOf(ItemKind kind) {
        return basis(kind.facet());
    }

    /** The time of a point of the agenda; none where none was said. */
    public List<String> hour(EventItem item) {
        return item.time().stream().map(words::clock).toList();
    }

    /** Files for everybody to read, the oldest first. */
    public List<EventDocument> getDocuments() {
        return sheet.documents();
    }

    /** Paragraphs of the minutes. */
    public List<String> getMinutes() {
        return words.text(sheet.event().minutes())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private List<Local> localTimes() {
        return sheet.event().time().start().map(RegionalClock::at).orElse(List.of()).stream()
                .map(row -> new Local(
                        words.clock(row.time()),
                        words.day(row.time()),
                        row.places().stream().map(words::get).collect(Collectors.joining(", "))))
                .toList();
    }

    public List<Link> getSuccessor() {
        return sheet.successor().stream().map(this::link).toList();
    }

    public List<Link> getOrigin() {
        return sheet.origin().stream().map(this::link).toList();
    }

    /** Those that were merged into it. */
    public List<Link> getTakenIn() {
        return sheet.changedInto(EventState.MERGED).stream().map(this::link).toList();
    }

    /** Those that took its place. */
    public List<Link> getParts() {
        return sheet.changedInto(EventState.SPLIT).stream().map(this::link).toList();
    }

    private Link link(Event event) {
        return new Link(event.id().toString(), words.text(event.title()));
    }

    /** The newest first. */
    public List<EventStory.Line> getHistory() {
        return history;
    }

    /** What was just done, in words; empty where nothing was. */
    public String getDone() {
        String kind = request.getParameter("done");
        return Arrays.stream(ChangeKind.values())
                .filter(known ->
                        currentUser.has(Role.COORDINATOR) && known.name().equals(kind))
                .findFirst()
                .map(known -> words.get("event.message." + known))
                .orElse("");
    }

    /** Whether the reader may bring it back. */
    public boolean isReturnable() {
        return currentUser.has(Role.COORDINATOR) && !sheet.event().isPlanned();
    }

    /** Whether the reader may change it. */
    public boolean isOpenToChange() {
        return currentUser.has(Role.COORDINATOR) && sheet.event().isPlanned();
    }
}
