package org.mirps.employment.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mirps.employment.calendar.SampleEvents.BECAUSE;
import static org.mirps.employment.calendar.SampleEvents.because;
import static org.mirps.employment.calendar.SampleEvents.joint;
import static org.mirps.employment.calendar.SampleEvents.june;
import static org.mirps.employment.calendar.SampleEvents.product;
import static org.mirps.employment.calendar.SampleEvents.same;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;

class EventTest {

    private static final EventTime JULY = EventTime.month(YearMonth.of(2026, 7));

    @Test
    void aNewEventTellsWhyItIsThere() {
        Event event = june();
        assertThat(event.state()).isEqualTo(EventState.PLANNED);
        assertThat(event.sequence()).isZero();
        assertThat(event.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.CREATED);
            assertThat(change.reason()).isEqualTo(BECAUSE.reason());
        });
    }

    @Test
    void aMoveKeepsTheUidAndCountsUpAndSaysFromWhenToWhen() {
        Event event = june();
        String uid = event.uid();
        event.move(JULY, because("2026-03-01T10:00:00Z"));
        assertThat(event.uid()).isEqualTo(uid);
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.changedAt()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(event.changes().get(1)).satisfies(change -> {
            assertThat(change.before()).contains(EventTime.month(YearMonth.of(2026, 6)));
            assertThat(change.after()).contains(JULY);
        });
    }

    @Test
    void aMoveToWhereItIsIsRefused() {
        assertThatThrownBy(() -> june().move(EventTime.month(YearMonth.of(2026, 6)), BECAUSE))
                .isInstanceOf(EventNotMoved.class);
    }

    @Test
    void whatIsMergedLeadsOnAndGivesItsRoundsAndProducts() {
        Event june = june();
        Event joint = joint();
        joint.takeIn(List.of(june), BECAUSE);
        assertThat(june.state()).isEqualTo(EventState.MERGED);
        assertThat(june.successor()).contains(joint.id());
        assertThat(june.changes().get(1).related()).containsExactly("2026-08-21-joint");
        assertThat(joint.changes().get(1).related()).containsExactly("2026-06-cso");
        assertThat(joint.rounds()).containsExactlyInAnyOrder(new RoundCode("r-06-cso"), new RoundCode("r-08-21-joint"));
        assertThat(joint.programme().of(ItemKind.PRODUCT))
                .extracting(EventItem::code)
                .containsExactly("G1", "P6");
        assertThat(june.sequence()).isEqualTo(1);
        assertThat(joint.sequence()).isEqualTo(1);
    }

    @Test
    void aCancellationIsUndoneAndCountsUp() {
        Event june = june();
        june.cancel(BECAUSE);
        june.bringBack(List.of(june), BECAUSE);
        assertThat(june.isPlanned()).isTrue();
        assertThat(june.sequence()).isEqualTo(2);
        june.move(JULY, BECAUSE);
        assertThatThrownBy(() -> june.bringBack(List.of(june), BECAUSE)).isInstanceOf(EventNotBroughtBack.class);
    }

    @Test
    void aMergeIsUndoneWithWhatItGave() {
        Event june = june();
        Event joint = joint();
        joint.takeIn(List.of(june), BECAUSE);
        june.bringBack(List.of(june, joint), BECAUSE);
        assertThat(june.isPlanned()).isTrue();
        assertThat(june.successor()).isEmpty();
        assertThat(joint.rounds()).containsExactly(new RoundCode("r-08-21-joint"));
        assertThat(joint.programme().of(ItemKind.PRODUCT))
                .extracting(EventItem::code)
                .containsExactly("G1");
        assertThat(joint.changes().get(2).kind()).isEqualTo(ChangeKind.GAVE_BACK);
        assertThat(joint.sequence()).isEqualTo(2);
        joint.takeIn(List.of(june), BECAUSE);
        assertThat(june.successor()).contains(joint.id());
    }

    @Test
    void aMergeStaysWhileTheOtherIsNoLongerPlanned() {
        Event june = june();
        Event joint = joint();
        joint.takeIn(List.of(june), BECAUSE);
        joint.cancel(BECAUSE);
        assertThatThrownBy(() -> june.bringBack(List.of(june, joint), BECAUSE)).isInstanceOf(EventNotBroughtBack.class);
        assertThat(june.isPlanned()).isFalse();
        joint.bringBack(List.of(joint, june), BECAUSE);
        june.bringBack(List.of(june, joint), BECAUSE);
        assertThat(june.isPlanned()).isTrue();
    }

    @Test
    void aSplitIsUndoneUnlessAPartHasMinutes() {
        Event june = june();
        List<Event> parts = june.split(
                List.of(
                        new EventPart(same("Uno"), JULY, List.of()),
                        new EventPart(same("Dos"), JULY, List.of()),
                        new EventPart(same("Tres"), JULY, List.of())),
                1,
                BECAUSE);
        parts.get(2).cancel(BECAUSE);
        parts.get(1).minute(same("Acta"), List.of(), BECAUSE);
        assertThatThrownBy(() -> june.bringBack(parts, BECAUSE)).isInstanceOf(EventNotBroughtBack.class);
        assertThat(parts.get(0).isPlanned()).isTrue();
        parts.get(1).minute(same(""), List.of(), BECAUSE);
        june.bringBack(parts, BECAUSE);
        assertThat(june.isPlanned()).isTrue();
        assertThat(parts)
                .extracting(Event::state)
                .containsExactly(EventState.MERGED, EventState.MERGED, EventState.CANCELLED);
        assertThat(parts.get(0).successor()).contains(june.id());
    }

    @Test
    void aMergeRefusesItselfNothingAndAnotherYear() {
        Event joint = joint();
        Event later = june().copyTo(Year.of(2027), BECAUSE);
        assertThatThrownBy(() -> joint.takeIn(List.of(), BECAUSE)).isInstanceOf(MergeNotPossible.class);
        assertThatThrownBy(() -> joint.takeIn(List.of(joint), BECAUSE)).isInstanceOf(MergeNotPossible.class);
        assertThatThrownBy(() -> joint.takeIn(List.of(later), BECAUSE)).isInstanceOf(MergeNotPossible.class);
        assertThat(joint.changes()).hasSize(1);
    }

    @Test
    void oneThatCannotBeMergedLeavesTheOthersAsTheyWere() {
        Event joint = joint();
        Event june = june();
        Event cancelled = june();
        cancelled.cancel(BECAUSE);
        assertThatThrownBy(() -> joint.takeIn(List.of(june, cancelled), BECAUSE))
                .isInstanceOf(EventNotPlanned.class);
        assertThat(june.isPlanned()).isTrue();
    }

    static List<Consumer<Event>> verbs() {
        return List.of(
                event -> event.edit(event.details().copy(), Set.of(), BECAUSE),
                event -> event.arrange(List.of(), BECAUSE),
                event -> event.move(JULY, BECAUSE),
                event -> event.takeIn(List.of(joint()), BECAUSE),
                event -> joint().takeIn(List.of(event), BECAUSE),
                event -> event.split(List.of(), 1, BECAUSE),
                event -> event.cancel(BECAUSE),
                event -> event.minute(LocalizedText.EMPTY, List.of(), BECAUSE),
                event -> event.tick("E1", null, BECAUSE));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void aMergedEventCannotBeChangedInAnyWay(Consumer<Event> verb) {
        Event merged = june();
        joint().takeIn(List.of(merged), BECAUSE);
        assertThatThrownBy(() -> verb.accept(merged))
                .isInstanceOfSatisfying(
                        EventNotPlanned.class,
                        refusal -> assertThat(refusal.textKey()).isEqualTo("refusal.EventNotPlanned.MERGED"));
        assertThat(merged.sequence()).isEqualTo(1);
    }

    @Test
    void aSplitMakesPartsThatShareTheItems() {
        Event joint = joint();
        List<Event> parts = joint.split(
                List.of(new EventPart(same("One"), JULY, List.of(1)), new EventPart(same("Two"), JULY, List.of(0))),
                1,
                BECAUSE);
        assertThat(joint.state()).isEqualTo(EventState.SPLIT);
        assertThat(parts)
                .extracting(part -> part.code().value())
                .containsExactly("2026-08-21-joint-1", "2026-08-21-joint-2");
        assertThat(parts.get(0).programme().items()).extracting(EventItem::code).containsExactly("G1");
        assertThat(parts.get(1).programme().items()).extracting(EventItem::code).containsExactly("E1");
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.rounds()).isEqualTo(joint.rounds());
            assertThat(part.changes().get(0).kind()).isEqualTo(ChangeKind.SPLIT_OFF);
            assertThat(part.uid()).isNotEqualTo(joint.uid());
        });
    }

    @Test
    void aSplitIntoFewerThanTwoIsRefused() {
        assertThatThrownBy(() -> june().split(List.of(new EventPart(same("One"), JULY, List.of())), 1, BECAUSE))
                .isInstanceOf(SplitNotPossible.class);
    }

    @Test
    void aCopyForAnotherYearKeepsMonthsAndItemsButNothingThatHappened() {
        Event joint = joint();
        joint.arrange(
                List.of(
                        EventItem.result("E1", same("Result")),
                        product("G1"),
                        EventItem.link("https://a.example", same("L"))),
                BECAUSE);
        joint.minute(same("Minutes"), List.of(same("Decision")), BECAUSE);
        joint.tick("E1", "G1", BECAUSE);
        Event copy = joint.copyTo(Year.of(2027), BECAUSE);
        assertThat(copy.code()).isEqualTo(new EventCode("2027-08-21-joint"));
        assertThat(copy.time()).isEqualTo(EventTime.month(YearMonth.of(2027, 8)));
        assertThat(copy.title()).isEqualTo(joint.title());
        assertThat(copy.programme().items()).extracting(EventItem::code).containsExactly("E1", "G1");
        assertThat(copy.programme().items())
                .allSatisfy(item -> assertThat(item.metBy()).isEmpty());
        assertThat(copy.rounds()).isEmpty();
        assertThat(copy.minutes().isEmpty()).isTrue();
        assertThat(copy.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.related()).containsExactly("2026-08-21-joint"));
    }

    @Test
    void anEditSaysWhatItChanged() {
        Event event = june();
        event.edit(event.details().called(same("Another")), event.rounds(), BECAUSE);
        assertThat(event.changes().get(1).facets()).containsExactly(Facet.TITLE);
        event.edit(event.details().copy(), Set.of(), BECAUSE);
        assertThat(event.changes().get(2).facets()).containsExactly(Facet.ROUNDS);
        event.arrange(List.of(), BECAUSE);
        assertThat(event.changes().get(3).facets()).containsExactly(Facet.PRODUCTS);
    }

    @Test
    void aResultStaysMetWhenTheLinesAreArrangedAnew() {
        Event joint = joint();
        joint.tick("E1", "G1", BECAUSE);
        joint.arrange(List.of(EventItem.result("E1", same("Better words")), product("G1")), BECAUSE);
        assertThat(joint.programme().of(ItemKind.RESULT))
                .singleElement()
                .satisfies(result -> assertThat(result.metBy()).contains("G1"));
        joint.tick("E1", null, BECAUSE);
        assertThat(joint.programme().of(ItemKind.RESULT).get(0).metBy()).isEmpty();
        assertThatThrownBy(() -> joint.tick("E9", "G1", BECAUSE)).isInstanceOf(NotFound.class);
    }
}
