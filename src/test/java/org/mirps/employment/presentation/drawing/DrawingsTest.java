package org.mirps.employment.presentation.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigure.Drawing;
import org.mirps.employment.shared.Language;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Every kind of drawing with what is hard to draw, in every frame and both languages. */
class DrawingsTest {

    private static final Map<String, Drawing> HARD = HardFigures.all();

    static Stream<Arguments> drawn() {
        return HARD.keySet().stream()
                .flatMap(name -> Stream.of(Frame.WIDE, Frame.NARROW, Frame.SLIDE)
                        .flatMap(frame ->
                                Stream.of(Language.values()).map(language -> Arguments.of(name, frame, language))));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("drawn")
    void noTextCoversAnotherAndNoneLeavesTheFrame(String name, Frame frame, Language language) {
        Scene scene = scene(name, frame, language);
        List<Mark.Text> texts = scene.texts();
        for (int i = 0; i < texts.size(); i++) {
            Mark.Text text = texts.get(i);
            assertThat(text.box().isWithin(scene.width(), scene.height()))
                    .as(text.toString())
                    .isTrue();
            for (Mark.Text other : texts.subList(i + 1, texts.size())) {
                assertThat(text.box().overlaps(other.box()))
                        .as(text + " and " + other)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("drawn")
    void itIsOneWellFormedImageWithTitleAndSummary(String name, Frame frame, Language language) throws Exception {
        Document svg = parsed(SvgWriter.write(scene(name, frame, language), ""));

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).startsWith("Summary of");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("drawn")
    void theSameFigureIsAlwaysDrawnAlike(String name, Frame frame, Language language) {
        assertThat(SvgWriter.write(scene(name, frame, language), ""))
                .isEqualTo(SvgWriter.write(scene(name, frame, language), ""))
                .doesNotContain("style=")
                .doesNotContain("NaN")
                .doesNotContain("Infinity");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("drawn")
    void aSlideIsLegibleFromTheBackAndNotTallerThanItsPlace(String name, Frame frame, Language language) {
        Scene scene = scene(name, frame, language);

        assertThat(scene.texts()).allMatch(text -> text.size() >= frame.small());
        if (frame.isSlide()) {
            assertThat(scene.height()).isLessThanOrEqualTo(frame.height());
        }
    }

    @Test
    void whatIsShortenedIsWholeInItsTitle() {
        Scene scene = scene("long names", Frame.WIDE, Language.ES);

        assertThat(scene.texts())
                .anyMatch(text -> text.text().endsWith("…") && text.whole().startsWith(HardFigures.LONG));
    }

    @Test
    void notReportedIsWrittenAndZeroHasNoLength() {
        assertThat(said("negative", Frame.WIDE)).contains("Ningún dato");
        assertThat(bars("zero")).allMatch(bar -> bar.width() == 0);
        assertThat(bars("nothing reported")).isEmpty();
    }

    @Test
    void whatIsNotZeroIsSeenBesideAThousandTimesAsMuch() {
        assertThat(bars("a thousand times")).allMatch(bar -> bar.width() >= 1.5);
    }

    @Test
    void negativeBarsLieLeftOfTheZeroLine() {
        List<Mark.Rect> bars = bars("negative");
        double zero = bars.get(0).x();

        assertThat(bars.get(1).x() + bars.get(1).width()).isCloseTo(zero, org.assertj.core.data.Offset.offset(0.01));
        assertThat(bars.get(1).x()).isLessThan(zero);
    }

    @Test
    void twoValuesOfEachAreTwoDotsOnOneLine() {
        List<Mark.Dot> dots = scene("pairs", Frame.WIDE, Language.ES).shapes().stream()
                .filter(Mark.Dot.class::isInstance)
                .map(Mark.Dot.class::cast)
                .toList();

        assertThat(dots).as("two of three, one of one, none of one").hasSize(7);
        assertThat(dots.get(1).x()).as("74.5 and 60").isGreaterThan(dots.get(0).x());
        assertThat(dots.get(3).x()).as("equal").isEqualTo(dots.get(2).x());
        assertThat(dots.get(3).radius()).isLessThan(dots.get(2).radius());
        assertThat(dots.get(4).x()).as("-12").isLessThan(dots.get(2).x());
        assertThat(said("pairs", Frame.WIDE)).contains("Sin respuesta", "60 / 74.5");
    }

    @Test
    void aPageDrawsFortyOfTwoHundredAndSaysHowManyMoreThereAre() {
        assertThat(said("two hundred", Frame.WIDE))
                .contains("y 160 más, en la tabla")
                .contains("Gobierno 39");
    }

    @Test
    void aSlidePutsTheRestTogetherOnlyWhereThatMeansSomething() {
        assertThat(said("two hundred", Frame.SLIDE)).contains("Resto (193)").doesNotContain("Gobierno 8");
        assertThat(said("two hundred that do not add up", Frame.SLIDE))
                .contains("y 193 más")
                .contains("Gobierno 6");
    }

    @Test
    void provisionalHasAMarkAndALegendOfItsOwn() {
        assertThat(said("side by side", Frame.WIDE)).contains("Preliminar");
        assertThat(Stream.iterate(0, i -> i + 1)
                        .limit(40)
                        .map(i -> Ink.series(i).pattern()))
                .doesNotContain(Fill.Pattern.DIAGONAL);
    }

    @Test
    void everyCellOfATableWithShadesSaysWhatItGives() {
        for (Frame frame : List.of(Frame.WIDE, Frame.NARROW)) {
            assertThat(said("heat", frame).stream().filter(text -> text.equals("Sí")))
                    .as("as many as there are, not as many as have a colour")
                    .hasSize(10);
        }
        assertThat(said("heat of many", Frame.WIDE)).contains("y 160 más, en la tabla");
    }

    /** A row that "2 more" stands for would be on no slide. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 17, 200})
    void everyRowOfATableWithShadesStandsOnOneOfItsSlides(int rows) {
        for (int columns : new int[] {2, 8}) {
            SessionFigure.Heat heat = HardFigures.heat(columns, rows);

            List<SessionFigure.Heat> parts = Drawings.parts(heat, Frame.SLIDE, Language.ES);

            assertThat(parts.stream().flatMap(part -> part.rows().stream())).isEqualTo(heat.rows());
            assertThat(parts).allSatisfy(part -> {
                assertThat(part.rows()).hasSizeBetween(1, Frame.SLIDE.rows());
                Scene scene = Drawings.of(HardFigures.figure("heat", part), Frame.SLIDE, Language.ES);
                assertThat(scene.height()).isLessThanOrEqualTo(Frame.SLIDE.height());
                assertThat(SvgWriter.write(scene, "")).doesNotContain(">y 1 más", ">y 2 más");
            });
        }
    }

    private static List<Mark.Rect> bars(String name) {
        return scene(name, Frame.WIDE, Language.ES).shapes().stream()
                .filter(Mark.Rect.class::isInstance)
                .map(Mark.Rect.class::cast)
                .toList();
    }

    private static List<String> said(String name, Frame frame) {
        return scene(name, frame, Language.ES).texts().stream()
                .map(Mark.Text::text)
                .toList();
    }

    private static Scene scene(String name, Frame frame, Language language) {
        return Drawings.of(
                HardFigures.figure(name.replace(' ', '-'), Objects.requireNonNull(HARD.get(name))), frame, language);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
