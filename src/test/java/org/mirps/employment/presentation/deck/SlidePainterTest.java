package org.mirps.employment.presentation.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirps.employment.consolidation.Regions;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.form.indicator.IndicatorObservation.Gap;
import org.mirps.employment.practice.Catalogue;
import org.mirps.employment.presentation.DataGaps;
import org.mirps.employment.presentation.KeyFigure;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.presentation.SessionFigures;
import org.mirps.employment.presentation.deck.Slide.Authorship;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/** What a slide says: by itself, in the words of its presenter, and after the numbers have changed. Rules: docs/decks.md. */
class SlidePainterTest {

    private static final DeckId DECK = new DeckId(7);
    private static final String KEY = "EST-01";

    @Test
    void aSlideSaysWhatTheNumbersGiveUntilItsPresenterWritesOnIt() {
        DeckSlide slide = DeckSlide.figure(KEY, Placement.SHOWN);

        assertThat(painted(slide, "1000", Language.EN).title()).isEqualTo("Registered: Mexico, 1,000");
        assertThat(painted(slide, "1000", Language.EN).authorship()).isEqualTo(Authorship.GENERATED);
        assertThat(painted(slide, "1000", Language.EN).small())
                .contains("Includes 1 of 2 countries. Not answered: Guatemala.");
    }

    @Test
    void whatAPresenterWroteIsTheirsAndFallsDueWhenTheNumbersChange() {
        DeckSlide slide = written("México avanza", "Mexico moves ahead", "1000");

        assertThat(painted(slide, "1000", Language.ES).title()).isEqualTo("México avanza");
        assertThat(painted(slide, "1000", Language.ES).authorship()).isEqualTo(Authorship.OWN);
        assertThat(painted(slide, "999", Language.ES).title()).isEqualTo("México avanza");
        assertThat(painted(slide, "999", Language.ES).authorship()).isEqualTo(Authorship.OWN_AND_DUE);
        assertThat(painted(slide, "999", Language.EN).authorship()).isEqualTo(Authorship.OWN_AND_DUE);
    }

    @Test
    void inALanguageInWhichNothingWasWrittenTheNumbersSpeak() {
        DeckSlide slide = written("México avanza", "", "1000");

        assertThat(painted(slide, "999", Language.EN).title()).isEqualTo("Registered: Mexico, 999");
        assertThat(painted(slide, "999", Language.EN).authorship()).isEqualTo(Authorship.GENERATED);
    }

    @Test
    void aFigureThatNobodyGivesDataForHasNoSlide() {
        assertThat(new SlidePainter(material("1000", Language.ES), Language.ES)
                        .paint(DECK, DeckSlide.figure("GONE-01", Placement.SHOWN)))
                .isEmpty();
    }

    @Test
    void aFigureOnAMapSaysTheSameAndColoursWhoGivesIt() {
        DeckSlide slide = DeckSlide.map(KEY, Placement.SHOWN);

        Slide painted = painted(slide, "1000", Language.EN);

        assertThat(painted.title()).isEqualTo("Registered: Mexico, 1,000");
        SessionFigure drawn = ((SlideContent.Drawn) painted.content()).figure();
        assertThat(((SessionFigure.Places) drawn.drawing()).places())
                .extracting(SessionFigure.Place::name, place -> place.shade() >= 0)
                .containsExactlyInAnyOrder(tuple("Mexico", true), tuple("Guatemala", false));
        assertThat(drawn.summary()).contains("Mexico 1,000", "Guatemala Not answered");
        assertThat(painted(DeckSlide.figure(KEY, Placement.SHOWN), "1000", Language.EN)
                        .anchor())
                .isNotEqualTo(painted.anchor());
    }

    @Test
    void aFigureWithoutAMapHasNoSlideOfOne() {
        assertThat(new SlidePainter(material("1000", Language.ES), Language.ES)
                        .paint(DECK, DeckSlide.map("GONE-01", Placement.SHOWN)))
                .isEmpty();
    }

    @Test
    void ownWordsOnATextSlideAreNeverDue() {
        DeckSlide slide = DeckSlide.of(SlideKind.TEXT, Placement.SHOWN);
        slide.write(texts("Acuerdos", "", "uno\n\n dos "), LocalizedText.EMPTY);

        Slide painted = painted(slide, "1000", Language.EN);

        assertThat(painted.title()).as("the only language it has").isEqualTo("Acuerdos");
        assertThat(painted.authorship()).isEqualTo(Authorship.GENERATED);
        assertThat(((SlideContent.Points) painted.content()).points())
                .containsExactly(new SlideContent.Point("", "uno"), new SlideContent.Point("", "dos"));
    }

    @Test
    void theGapsSayOfHowManyFiguresEachGivesData() {
        Slide slide = painted(DeckSlide.of(SlideKind.GAPS, Placement.SHOWN), "1000", Language.EN);

        assertThat(slide.title()).isEqualTo("No figure has data of all participants; 1 only of some; none of nobody");
        assertThat(((SlideContent.Sheet) slide.content()).table().rows())
                .extracting(Row::name, Row::cells)
                .containsExactly(tuple("Guatemala", List.of("0", "1")), tuple("Mexico", List.of("1", "0")));
    }

    @Test
    void whoAnswersInAggregatesOnlyHasNoLineAmongTheGaps() {
        IndicatorTable table =
                regions("1000").unnamed("HN", "Honduras", "Honduras").table();

        DataGaps gaps = new DataGaps(table, Language.EN);

        assertThat(gaps.table().rows()).extracting(Row::name).containsExactly("Guatemala", "Mexico");
        assertThat(gaps.hasWithheld()).isTrue();
    }

    private static DeckSlide written(String es, String en, String value) {
        DeckSlide slide = DeckSlide.figure(KEY, Placement.SHOWN);
        slide.write(
                texts(es, en, ""),
                new LocalizedText(basis(slide, value, Language.ES), basis(slide, value, Language.EN)));
        return slide;
    }

    private static SlideTexts texts(String es, String en, String body) {
        return new SlideTexts(
                new LocalizedText(es, en), LocalizedText.EMPTY, LocalizedText.same(body), LocalizedText.EMPTY);
    }

    private static String basis(DeckSlide slide, String value, Language language) {
        return SlidePainter.basis(new SlidePainter(material(value, language), language)
                .sketch(DECK, slide)
                .orElseThrow());
    }

    private static Slide painted(DeckSlide slide, String value, Language language) {
        return new SlidePainter(material(value, language), language)
                .paint(DECK, slide)
                .orElseThrow();
    }

    private static SessionMaterial material(String value, Language language) {
        IndicatorTable table = regions(value).table();
        return new SessionMaterial(
                Instant.EPOCH,
                Instant.EPOCH,
                false,
                Optional.empty(),
                "state",
                table,
                SessionFigures.of(table, language),
                KeyFigure.of(table, Optional.empty(), language),
                SessionFigures.withoutData(table, language),
                new Catalogue(0, 1, 1, List.of(), List.of()),
                List.of());
    }

    private static Regions regions(String value) {
        return Regions.of(
                        "code | label::es | label::en | chart | aggregation | unit | expression",
                        "EST-01 | Inscritas | Registered | bar | sum | persons | ${seekers}")
                .submitted("GT", "Guatemala", "Guatemala")
                .lacks("GT", "value", Gap.NOT_ANSWERED)
                .submitted("MX", "México", "Mexico")
                .gives("MX", "value", value);
    }
}
