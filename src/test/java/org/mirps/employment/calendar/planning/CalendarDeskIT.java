package org.mirps.employment.calendar.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.DocumentContent;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventChange;
import org.mirps.employment.calendar.EventChangedMeanwhile;
import org.mirps.employment.calendar.EventDocument;
import org.mirps.employment.calendar.EventDocumentId;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.EventItem;
import org.mirps.employment.calendar.EventKind;
import org.mirps.employment.calendar.EventNotBroughtBack;
import org.mirps.employment.calendar.EventNotPlanned;
import org.mirps.employment.calendar.EventNotPossible;
import org.mirps.employment.calendar.EventState;
import org.mirps.employment.calendar.EventTime;
import org.mirps.employment.calendar.Facet;
import org.mirps.employment.calendar.ItemKind;
import org.mirps.employment.calendar.Modality;
import org.mirps.employment.calendar.NothingToCopy;
import org.mirps.employment.calendar.TimePrecision;
import org.mirps.employment.calendar.TypedText;
import org.mirps.employment.calendar.TypedTime;
import org.mirps.employment.calendar.document.DocumentDesk;
import org.mirps.employment.calendar.document.MinutesDesk;
import org.mirps.employment.calendar.document.MinutesPlan;
import org.mirps.employment.calendar.reading.CalendarReading;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.shared.AttachmentRefused;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Role;
import org.mirps.employment.testing.AppArchive;
import org.mirps.employment.testing.SteeredClock;
import org.mirps.employment.testing.TestPeople;

/** The coordinators' work on the calendar, with a real database. Each test has a year of its own. */
@ExtendWith(ArquillianExtension.class)
class CalendarDeskIT {

    private static final TypedText WHY = new TypedText("Porque sí", "Because");
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final TypedText SCRIPT = new TypedText("<script>alert(1)</script>", "<b>bold</b>");

    @Inject
    private CalendarDesk desk;

    @Inject
    private MinutesDesk minutes;

    @Inject
    private DocumentDesk documents;

    @Inject
    private CalendarReading calendar;

    @Inject
    private TestPeople people;

    @Inject
    private ActingAs acting;

    @Inject
    private SteeredClock clock;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @AfterEach
    void timePasses() {
        clock.go();
    }

    @BeforeEach
    void itIs2030() {
        clock.stand(Instant.parse("2030-01-15T12:00:00Z"));
    }

    @Test
    void whatWasTypedIsKeptAndReadAgain() {
        List<ItemPlan> items = List.of(
                item(ItemKind.OBJECTIVE, "O1", null, null),
                item(ItemKind.AGENDA, null, "09:30", null),
                item(ItemKind.PRODUCT, "P1", null, null),
                item(ItemKind.LINK, null, null, "https://mirps.example/note"));
        EventId id = create("2030-03-kept", month("2030", 3), SCRIPT, items);
        Event event = calendar.sheet(id).event();
        assertThat(event.title().es()).isEqualTo(SCRIPT.es());
        assertThat(event.time()).isEqualTo(EventTime.month(YearMonth.of(2030, 3)));
        assertThat(event.details().inferred()).containsExactly(Facet.PARTICIPANTS);
        assertThat(event.rounds()).extracting(Object::toString).containsExactlyInAnyOrder("r-1", "r-2");
        assertThat(event.programme().of(ItemKind.AGENDA).get(0).time().map(Object::toString))
                .contains("09:30");
        assertThat(event.programme().of(ItemKind.LINK).get(0).url()).isEqualTo("https://mirps.example/note");
        assertThat(calendar.years()).contains(Year.of(2030));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        NewEvent wrong = new NewEvent(
                "2029 May",
                month("2029", 5),
                plan(new TypedText("Solo español", " "), "No round"),
                List.of(item(ItemKind.LINK, null, null, "http://a.example")));
        assertThat(faults(() -> desk.create(wrong, false, TypedText.NONE)))
                .containsExactly(
                        "titleEn fault.blank",
                        "rounds fault.round",
                        "timeYear fault.year.past",
                        "code fault.code.shape",
                        "link0Url fault.url",
                        "reasonEs fault.blank",
                        "reasonEn fault.blank");
    }

    @Test
    void aCodeBeginsWithItsYearAndIsNotTaken() {
        create("2031-03-code", month("2031", 3), WHY, List.of());
        assertThat(faults(() -> desk.create(named("2031-03-code", month("2031", 3)), false, WHY)))
                .containsExactly("code fault.code.taken");
        assertThat(faults(() -> desk.create(named("2030-03-other", month("2031", 3)), false, WHY)))
                .containsExactly("code fault.code.year");
    }

    @Test
    void twoAtOneTimeAreRefusedByNameUnlessItIsMeant() {
        EventId first = create("2032-08-first", exact("2032-08-21", "09:00", "11:00"), WHY, List.of());
        EventId second = create("2032-08-second", month("2032", 8), WHY, List.of());
        TypedTime clash = exact("2032-08-21", "10:00", "12:00");
        assertThat(faults(() -> {
                    desk.move(second, clash, false, WHY);
                    return null;
                }))
                .containsExactly("timeStart fault.time.taken");
        as(() -> {
            desk.move(second, clash, true, WHY);
            return null;
        });
        assertThat(calendar.sheet(second).event().time().start()).contains(Instant.parse("2032-08-21T16:00:00Z"));
        as(() -> {
            desk.move(first, exact("2032-08-21", "07:00", "10:00"), false, WHY);
            return null;
        });
    }

    @Test
    void aMergeIsSeenFromBothSidesAndNotRepeated() {
        EventId june = create("2033-06-cso", month("2033", 6), WHY, List.of(item(ItemKind.PRODUCT, "P6", null, null)));
        EventId joint = create("2033-08-joint", exact("2033-08-21", "09:00", null), WHY, List.of());
        merge(joint, june);
        assertThat(calendar.sheet(june).successor().map(Event::id)).contains(joint);
        assertThat(calendar.sheet(joint).changedInto(EventState.MERGED))
                .extracting(Event::id)
                .containsExactly(june);
        assertThat(calendar.sheet(joint).event().programme().of(ItemKind.PRODUCT))
                .hasSize(1);
        assertThatThrownBy(() -> merge(joint, june)).isInstanceOf(EventNotPlanned.class);
        assertThatThrownBy(() -> as(() -> {
                    desk.move(june, month("2033", 7), false, WHY);
                    return null;
                }))
                .isInstanceOf(EventNotPlanned.class);
        assertThat(calendar.sheet(joint).event().sequence()).isEqualTo(1);
    }

    @Test
    void whatWasMergedSplitOrCancelledComesBack() {
        EventId june = create("2038-06-cso", month("2038", 6), WHY, List.of(item(ItemKind.PRODUCT, "P6", null, null)));
        EventId joint = create("2038-08-joint", exact("2038-08-21", "09:00", null), WHY, List.of());
        merge(joint, june);
        bringBack(june);
        assertThat(calendar.sheet(june).event().isPlanned()).isTrue();
        assertThat(calendar.sheet(joint).event().programme().of(ItemKind.PRODUCT))
                .isEmpty();
        assertThatThrownBy(() -> bringBack(june)).isInstanceOf(EventNotBroughtBack.class);
        List<EventId> parts = as(() -> desk.split(
                june,
                List.of(
                        new PartPlan(WHY, month("2038", 6), List.of(0)),
                        new PartPlan(SCRIPT, month("2038", 7), List.of())),
                WHY));
        add(parts.get(0), WHY, "plan.pdf", PDF);
        assertThatThrownBy(() -> bringBack(june)).isInstanceOf(EventNotBroughtBack.class);
        remove(parts.get(0), calendar.sheet(parts.get(0)).documents().get(0).id());
        bringBack(june);
        assertThat(calendar.sheet(parts.get(0)).successor().map(Event::id)).contains(june);
        as(() -> {
            desk.cancel(june, WHY);
            return null;
        });
        bringBack(june);
        assertThat(calendar.sheet(june).event().isPlanned()).isTrue();
    }

    @Test
    void linesThatChangePlacesStayWhereTheyWerePut() {
        ItemPlan first = item(ItemKind.PRODUCT, "P1", null, null);
        ItemPlan second = item(ItemKind.PRODUCT, "P2", null, null);
        EventId id = create("2039-05-order", month("2039", 5), WHY, List.of(first, second));
        as(() -> {
            desk.arrange(id, 0, List.of(second, first), WHY);
            return null;
        });
        assertThat(calendar.sheet(id).event().programme().of(ItemKind.PRODUCT))
                .extracting(EventItem::code)
                .containsExactly("P2", "P1");
    }

    @Test
    void whoIsSlowerIsToldSo() {
        EventId id = create("2034-05-slow", month("2034", 5), WHY, List.of());
        as(() -> {
            desk.edit(id, 0, plan(WHY, ""), WHY);
            return null;
        });
        assertThatThrownBy(() -> as(() -> {
                    desk.edit(id, 0, plan(SCRIPT, ""), WHY);
                    return null;
                }))
                .isInstanceOf(EventChangedMeanwhile.class);
        assertThat(calendar.sheet(id).event().title().es()).isEqualTo(WHY.es());
    }

    @Test
    void aSplitFindsFreeCodesForItsParts() {
        EventId whole = create("2035-05-whole", month("2035", 5), WHY, List.of());
        create("2035-05-whole-1", month("2035", 5), WHY, List.of());
        List<EventId> parts = as(() -> desk.split(
                whole,
                List.of(
                        new PartPlan(WHY, month("2035", 5), List.of()),
                        new PartPlan(SCRIPT, month("2035", 6), List.of()),
                        new PartPlan(TypedText.NONE, month("2035", 7), List.of())),
                WHY));
        assertThat(parts)
                .extracting(id -> calendar.sheet(id).event().code().value())
                .containsExactly("2035-05-whole-2", "2035-05-whole-3");
        assertThat(calendar.sheet(whole).changedInto(EventState.SPLIT)).hasSize(2);
    }

    @Test
    void aPartThatTakesItemsNeedsATitle() {
        EventId whole =
                create("2035-07-items", month("2035", 7), WHY, List.of(item(ItemKind.PRODUCT, "P1", null, null)));
        List<PartPlan> parts = List.of(
                new PartPlan(WHY, month("2035", 7), List.of()),
                new PartPlan(WHY, month("2035", 7), List.of()),
                new PartPlan(TypedText.NONE, month("2035", 7), List.of(0)));
        assertThat(faults(() -> desk.split(whole, parts, WHY)))
                .containsExactly("part2TitleEs fault.blank", "part2TitleEn fault.blank");
    }

    @Test
    void minutesAndTicksAreKeptAndWhatStaysLeavesNoTrace() {
        EventId id = create(
                "2036-05-minutes",
                month("2036", 5),
                WHY,
                List.of(item(ItemKind.RESULT, "E1", null, null), item(ItemKind.PRODUCT, "P1", null, null)));
        MinutesPlan plan = new MinutesPlan(SCRIPT, List.of(WHY, TypedText.NONE), Map.of("E1", "P1"));
        keep(id, 0, plan);
        Event event = calendar.sheet(id).event();
        assertThat(event.minutes().es()).isEqualTo(SCRIPT.es());
        assertThat(event.decisions()).hasSize(1);
        assertThat(event.programme().of(ItemKind.RESULT).get(0).metBy()).contains("P1");
        assertThat(event.sequence()).isEqualTo(2);
        keep(id, 2, plan);
        assertThat(calendar.sheet(id).event().sequence()).isEqualTo(2);
    }

    @Test
    void documentsComeAndGoAndTheHistoryNamesThem() {
        EventId id = create("2030-11-papers", month("2030", 11), SCRIPT, List.of());
        as(() -> add(id, SCRIPT, "C:\\notes\\one.pdf", PDF));
        as(() -> add(id, WHY, "two.pdf", PDF));
        List<EventDocument> both = calendar.sheet(id).documents();
        assertThat(both).extracting(EventDocument::fileName).containsExactly("one.pdf", "two.pdf");
        assertThat(both).extracting(EventDocument::mediaType).containsOnly("application/pdf");
        DocumentContent read = documents.file(both.get(0).id());
        assertThat(read.content()).isEqualTo(PDF);
        as(() -> remove(id, both.get(0).id()));
        assertThat(calendar.sheet(id).documents()).containsExactly(both.get(1));
        assertThatThrownBy(() -> documents.file(both.get(0).id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(() -> remove(id, both.get(0).id()))).isInstanceOf(NotFound.class);
        assertThat(calendar.sheet(id).event().changes())
                .extracting(EventChange::kind, change -> change.reason().es())
                .endsWith(
                        tuple(ChangeKind.DOCUMENT_ADDED, SCRIPT.es()),
                        tuple(ChangeKind.DOCUMENT_ADDED, WHY.es()),
                        tuple(ChangeKind.DOCUMENT_REMOVED, SCRIPT.es()));
    }

    @Test
    void aDocumentNeedsATitleInBothLanguagesAContentThatIsTakenAndAnEventThatTakesPlace() {
        EventId id = create("2030-12-papers", month("2030", 12), WHY, List.of());
        assertThat(faults(() -> add(id, new TypedText("Nota", " "), "one.pdf", PDF)))
                .containsExactly("titleEn fault.blank");
        assertThatThrownBy(() -> as(() -> add(id, WHY, "one.pdf", new byte[] {'M', 'Z'})))
                .isInstanceOf(AttachmentRefused.class);
        assertThatThrownBy(() -> as(() -> add(id, WHY, "one.pdf", new byte[DocumentDesk.MOST_BYTES + 1])))
                .isInstanceOf(AttachmentRefused.class)
                .hasMessageContaining("25");
        as(() -> {
            desk.cancel(id, WHY);
            return id;
        });
        assertThatThrownBy(() -> as(() -> add(id, WHY, "one.pdf", PDF))).isInstanceOf(EventNotPlanned.class);
        assertThat(calendar.sheet(id).documents()).isEmpty();
    }

    @Test
    void aYearIsCopiedOnceAndOnlyWhatIsPlanned() {
        create("2037-05-stays", exact("2037-05-20", "09:00", "10:00"), WHY, List.of());
        EventId cancelled = create("2037-06-goes", month("2037", 6), WHY, List.of());
        as(() -> {
            desk.cancel(cancelled, WHY);
            return null;
        });
        assertThat(as(() -> desk.copyYear(Year.of(2037), Year.of(2038), WHY))).isEqualTo(1);
        assertThat(calendar.events(Year.of(2038))).singleElement().satisfies(copy -> {
            assertThat(copy.code().value()).isEqualTo("2038-05-stays");
            assertThat(copy.time()).isEqualTo(EventTime.month(YearMonth.of(2038, 5)));
        });
        assertThatThrownBy(() -> as(() -> desk.copyYear(Year.of(2037), Year.of(2038), WHY)))
                .isInstanceOf(NothingToCopy.class);
        assertThat(faults(() -> desk.copyYear(Year.of(2037), Year.of(2029), WHY)))
                .containsExactly("to fault.year.past");
    }

    private EventId add(EventId id, TypedText title, String fileName, byte[] content) {
        documents.add(id, title, fileName, content);
        return id;
    }

    private EventId remove(EventId id, EventDocumentId document) {
        documents.remove(id, document);
        return id;
    }

    private void merge(EventId target, EventId other) {
        as(() -> {
            desk.merge(target, Set.of(other), WHY);
            return null;
        });
    }

    private void bringBack(EventId id) {
        as(() -> {
            desk.bringBack(id, WHY);
            return null;
        });
    }

    private void keep(EventId id, int seen, MinutesPlan plan) {
        as(() -> {
            minutes.keep(id, seen, plan, WHY);
            return null;
        });
    }

    private EventId create(String code, TypedTime time, TypedText title, List<ItemPlan> items) {
        return as(() -> desk.create(new NewEvent(code, time, plan(title, "r-1, r-2"), items), false, WHY));
    }

    private static NewEvent named(String code, TypedTime time) {
        return new NewEvent(code, time, plan(WHY, ""), List.of());
    }

    private static EventPlan plan(TypedText title, String rounds) {
        return new EventPlan(
                EventKind.SESSION,
                title,
                Modality.HYBRID,
                "CR",
                WHY,
                TypedText.NONE,
                TypedText.NONE,
                rounds,
                Set.of(Facet.PARTICIPANTS));
    }

    private static ItemPlan item(ItemKind kind, @Nullable String code, @Nullable String time, @Nullable String url) {
        return new ItemPlan(kind, 0, code, time, WHY, TypedText.NONE, url);
    }

    private static TypedTime month(String year, int month) {
        return new TypedTime(TimePrecision.MONTH, year, month, null, null, null, null, null);
    }

    private static TypedTime exact(String date, String start, @Nullable String end) {
        return new TypedTime(TimePrecision.EXACT, null, null, date, start, end, null, "America/Guatemala");
    }

    private <T extends @Nullable Object> T as(Supplier<T> work) {
        return acting.person(people.person("Coordinator", Role.COORDINATOR, null), work);
    }

    private List<String> faults(Supplier<?> work) {
        try {
            as(work::get);
        } catch (EventNotPossible refused) {
            assertThat(refused.faults())
                    .allSatisfy(fault -> assertThat(fault.in(Language.ES)).isNotBlank());
            return refused.faults().stream()
                    .map(fault -> fault.field() + " " + fault.textKey())
                    .toList();
        }
        throw new AssertionError("Nothing was refused");
    }
}
