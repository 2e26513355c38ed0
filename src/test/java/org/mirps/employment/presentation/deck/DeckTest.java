package org.mirps.employment.presentation.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mirps.employment.presentation.FollowCode;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigure.Coverage;
import org.mirps.employment.presentation.SessionFigure.Drawing;
import org.mirps.employment.presentation.SessionFigure.Numbers;
import org.mirps.employment.presentation.SessionFigure.Place;
import org.mirps.employment.presentation.SessionFigure.Places;
import org.mirps.employment.presentation.SessionFigure.Ring;
import org.mirps.employment.presentation.SessionFigure.Table;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/** The order of slides, what a deck begins with, and what is typed on one. Rules: docs/decks.md. */
class DeckTest {

    private static final Instant NOW = Instant.EPOCH;

    @Test
    void theProposalTakesTheFirstFiguresOfEveryChapterAndPutsTheOthersBehind() {
        List<SessionFigure> figures = new ArrayList<>();
        for (String chapter : List.of("A", "B", "C", "D")) {
            IntStream.range(0, 10).forEach(i -> figures.add(figure(chapter + i, chapter, new Ring(List.of()))));
        }
        figures.add(figure("K", "A", new Numbers(List.of())));

        List<DeckSlide> slides = ProposedDeck.of(figures);

        assertThat(slides.stream().filter(slide -> slide.placement() == Placement.SHOWN))
                .extracting(DeckSlide::figure)
                .containsExactly(
                        "", "", "", "", "A0", "A1", "A2", "B0", "B1", "B2", "C0", "C1", "C2", "D0", "D1", "", "", "");
        assertThat(slides.stream().filter(slide -> slide.placement() == Placement.APPENDIX))
                .extracting(DeckSlide::figure)
                .hasSize(30)
                .startsWith("A3")
                .endsWith("D9", "K");
    }

    @Test
    void theMapOfTheProposalIsTheFirstThatColoursMostCountries() {
        List<SessionFigure> figures =
                List.of(onMap("A", 0, -1), onMap("B", 0, 1), onMap("C", 1, 1), figure("D", "A", new Ring(List.of())));

        assertThat(ProposedDeck.of(figures).stream().filter(slide -> slide.kind() == SlideKind.MAP))
                .extracting(DeckSlide::figure)
                .containsExactly("B");
        assertThat(ProposedDeck.of(List.of(onMap("A", -1, -1))))
                .extracting(DeckSlide::kind)
                .doesNotContain(SlideKind.MAP);
    }

    @Test
    void aRoundOfOneFigureHasAProposalToo() {
        assertThat(ProposedDeck.of(List.of(figure("A0", "A", new Ring(List.of())))))
                .extracting(DeckSlide::kind)
                .containsExactly(
                        SlideKind.COVER,
                        SlideKind.PARTICIPATION,
                        SlideKind.HEADLINES,
                        SlideKind.CHANGES,
                        SlideKind.FIGURE,
                        SlideKind.GAPS,
                        SlideKind.PRACTICES,
                        SlideKind.CALENDAR);
    }

    @Test
    void aNewSlideStandsBeforeTheAppendix() {
        Deck deck = deck(
                DeckSlide.figure("A", Placement.SHOWN),
                DeckSlide.figure("B", Placement.APPENDIX),
                DeckSlide.figure("C", Placement.APPENDIX));

        deck.add(DeckSlide.figure("D", Placement.SHOWN), NOW);

        assertThat(deck.slides()).extracting(DeckSlide::figure).containsExactly("A", "D", "B", "C");
        assertThat(deck.slides()).extracting(DeckSlide::place).containsExactly(0, 1, 2, 3);
        assertThat(deck.revision()).isEqualTo(1);
    }

    @Test
    void aCopyLeavesBehindWhatWasTakenOut() {
        Deck deck = deck(DeckSlide.figure("A", Placement.HIDDEN), DeckSlide.figure("B", Placement.REMOVED));

        Deck copy = deck.copy("Otra", new AccountId(2), NOW);

        assertThat(copy.slides()).extracting(DeckSlide::figure).containsExactly("A");
        assertThat(copy.name()).isEqualTo("Otra");
    }

    @Test
    void aFrozenDeckIsOlderThanWhateverItsRoundBecame() {
        Deck deck = deck(DeckSlide.figure("A", Placement.SHOWN));
        assertThat(deck.isOlderThan("other")).as("it shows what is now").isFalse();

        deck.freeze("state", NOW);

        assertThat(deck.frozenAt()).contains(NOW);
        assertThat(deck.isOlderThan("state")).isFalse();
        assertThat(deck.isOlderThan("other")).isTrue();
        assertThat(deck.copy("Otra", new AccountId(2), NOW).frozenAt()).isEmpty();

        deck.thaw(NOW);

        assertThat(deck.frozenAt()).isEmpty();
        assertThat(deck.isOlderThan("other")).isFalse();
        assertThat(deck.revision()).as("open shows hear of both").isEqualTo(2);
    }

    @Test
    void aSlideOfOnesOwnNeedsATitleAndAPictureADescription() {
        TypedSlide empty = typed("", "");

        assertThatThrownBy(() -> empty.read(SlideKind.PICTURE))
                .isInstanceOfSatisfying(
                        DeckNotPossible.class,
                        refused -> assertThat(refused.faults())
                                .extracting(DeckFault::field)
                                .containsExactly("titleEs", "bodyEs"));
        assertThat(empty.read(SlideKind.FIGURE).title().isEmpty()).isTrue();
    }

    @Test
    void aTitleThatIsTooLongIsSaidAtItsFieldWithBothNumbers() {
        TypedSlide typed = typed("x".repeat(201), "x");

        assertThatThrownBy(() -> typed.read(SlideKind.TEXT))
                .isInstanceOfSatisfying(
                        DeckNotPossible.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new DeckFault("titleEs", "fault.tooLong", List.of(200, 201))));
    }

    @Test
    void aCodeIsReadAsPeopleTypeItAndNothingElseIsOne() {
        assertThat(FollowCode.typed(" abcd-2345 ")).contains(new FollowCode("ABCD2345"));
        assertThat(FollowCode.typed("ABCD 2345")).contains(new FollowCode("ABCD2345"));
        assertThat(FollowCode.typed("ABCD2341")).as("1 is none of its letters").isEmpty();
        assertThat(FollowCode.typed("ABCD234")).isEmpty();
        assertThat(FollowCode.typed(null)).isEmpty();
        assertThat(new FollowCode("ABCD2345").spoken()).isEqualTo("ABCD 2345");
        assertThat(IntStream.range(0, 50).mapToObj(i -> FollowCode.random()).distinct())
                .hasSize(50);
    }

    private static TypedSlide typed(String title, String body) {
        return new TypedSlide(
                new LocalizedText(title, ""), LocalizedText.EMPTY, new LocalizedText(body, ""), LocalizedText.EMPTY);
    }

    private static Deck deck(DeckSlide... slides) {
        return Deck.of(new RoundCode("sne-2025"), "Abril", Language.ES, List.of(slides), new AccountId(1), NOW);
    }

    private static SessionFigure figure(String key, String chapter, Drawing drawing) {
        return new SessionFigure(
                key,
                key,
                chapter,
                key,
                key,
                "",
                "",
                "",
                "",
                "",
                new Coverage("", "", List.of()),
                List.of(),
                drawing,
                new Table(List.of(), List.of(), List.of()));
    }

    /** @param shades of its countries; negative: gives nothing */
    private static SessionFigure onMap(String key, int... shades) {
        SessionFigure it = figure(key, "A", new Ring(List.of()));
        List<Place> places = IntStream.of(shades)
                .mapToObj(shade -> new Place("MX", "Mexico", shade, ""))
                .toList();
        return new SessionFigure(
                it.key(),
                it.code(),
                it.chapter(),
                it.label(),
                it.title(),
                it.summary(),
                it.definition(),
                it.note(),
                it.unit(),
                it.source(),
                it.coverage(),
                it.notes(),
                it.drawing(),
                it.table(),
                new Places(places, List.of("Yes", "No"), false),
                null);
    }
}
