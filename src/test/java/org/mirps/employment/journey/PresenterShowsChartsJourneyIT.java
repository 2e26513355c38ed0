package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;

/** The April session, by keyboard alone. */
class PresenterShowsChartsJourneyIT extends Journey {

    /** A chart of each kind: bars by country, segments, ring, moments. */
    private static final List<String> CHARTS =
            List.of("CAP-01.coverage", "REG-01.populations", "SRV-02", "LEG-01.year");

    /** Texts of drawings that are seen and cover each other, or leave their drawing, as this browser sets them. */
    private static final String TEXTS_THAT_DO_NOT_FIT = """
            drawings => drawings.filter((svg) => svg.clientWidth > 0).flatMap((svg) => {
              const { width, height } = svg.viewBox.baseVal;
              const box = (text) => { // as wide as this browser sets it, as high as its letters
                const [size, line] = [Number(text.getAttribute("font-size")), Number(text.getAttribute("y"))];
                const { x, width: wide } = text.getBBox();
                return { x, width: wide, y: line - 0.92 * size, height: 1.16 * size }; };
              const texts = [...svg.querySelectorAll("text")].map((text) => ({ says: text.textContent, box: box(text) }));
              const end = (box) => [box.x + box.width, box.y + box.height];
              return texts.filter(({ box }, index) => {
                const [right, bottom] = end(box);
                return box.x < -1 || right > width + 1 || box.y < -1 || bottom > height + 1
                    || texts.slice(index + 1).some((other) => box.x < end(other.box)[0] - 1 && other.box.x < right - 1
                        && box.y < end(other.box)[1] - 1 && other.box.y < bottom - 1);
              }).map(({ says }) => svg.querySelector("title").textContent + ": " + says); })""";

    private static final String OF_ITS_TABLE = "row => row.cells[1].textContent.trim()";

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void aPresenterGoesFromTheOverviewToAFigureAndToTheAnswersBehindIt(int width, Language language) {
        var presenter = visitor(width, language).signIn("presenter");
        var page = presenter.page();
        presenter.keyboard().tabTo("nav.menu a[href*='session/list']").press("Enter");
        presenter.keyboard().tabTo(".data-table a[href*='sne-2025']").press("Enter");
        assertThat(page.locator(".kpi")).hasCount(8);
        assertThat(page.locator(".contents__list a").nth(40)).isVisible();
        presenter.look();
        presenter.keyboard().tabTo("a[href*='chapter=']").press("Enter");
        assertThat(page.locator("figure.figure").first()).isVisible();
        presenter.look();
        for (String chart : CHARTS) {
            presenter.open("session/figure.xhtml?round=sne-2025&figure=" + chart);
            Locator figure = page.locator("figure.figure");
            assertThat(figure.locator("svg:visible")).hasCount(1);
            assertThat(figure.locator("svg:visible desc")).hasText(Pattern.compile(".{40,}"));
            theTextsOfDrawingsFit(page);
            presenter.look();
        }
        presenter.open("session/figure.xhtml?round=sne-2025&figure=CAL-01.completeness");
        Locator figure = page.locator("figure.figure");
        theCoverageSaysHowManyTheTableHolds(presenter, figure);
        whatAFigureIsMadeOfIsOneKeyAway(presenter, figure);
    }

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void noTextOfAnyFigureCoversAnother(int width, Language language) {
        var presenter = visitor(width, language).signIn("presenter");
        for (String round : List.of("sne-2025", "competencias-2025", "buenas-practicas-2025")) {
            presenter.open("session/round.xhtml?round=" + round);
            List<String> chapters = presenter.page().locator(".contents__title a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(chapters).isNotEmpty();
            for (String chapter : chapters) {
                presenter.open("session/" + chapter);
                theTextsOfDrawingsFit(presenter.page());
            }
        }
    }

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void aPresenterTakesAFigureAndTheTableBehindIt(int width, Language language) {
        var presenter = visitor(width, language).signIn("presenter");
        var page = presenter.page();
        presenter.open("session/figure.xhtml?round=sne-2025&figure=EST-03");
        for (String kind : List.of("png", "svg", "csv", "excel")) {
            Download file = page.waitForDownload(() -> page.locator("#" + kind).click());
            assertThat(file.suggestedFilename()).startsWith("DEMO-sne-2025-EST-03.");
        }
        page.locator("main details summary").first().click();
        page.locator("select#participant").selectOption("GT");
        page.locator("#choice button").click();
        assertThat(page.locator(".notice--info")).containsText("Guatemala");
        assertThat(page.locator("figure.figure tbody tr")).hasCount(1);
    }

    /** Every figure that is left says of whom it is, in the words of its own list. */
    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void aPresenterNarrowsASessionToAGroupAndLooksAtTheYearBefore(int width, Language language) {
        var presenter = visitor(width, language).signIn("presenter");
        var page = presenter.page();
        presenter.open("session/round.xhtml?round=sne-2025");
        int all = page.locator(".contents__list a").count();
        page.locator("details.narrowing summary").click();
        page.locator("select#group").selectOption("refugee");
        page.locator("#choice button").click();
        String refugees = presenter.says("ersonas? refugiadas? reconocidas?", "ecognised refugees?");
        assertThat(page.locator(".notice--info")).containsText(Pattern.compile(refugees));
        List<String> left = page.locator(".contents__list a").allTextContents();
        assertThat(left).hasSizeBetween(5, all - 1).allMatch(name -> name.matches(".* – .*" + refugees));
        assertThat(page.locator(".kpi__label").allTextContents())
                .isNotEmpty()
                .allMatch(name -> name.matches(".* – .*" + refugees));
        presenter.look();
        List<String> chapters = page.locator(".contents__title a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (String chapter : chapters) {
            presenter.open("session/" + chapter);
            assertThat(page.locator("figure.figure").first()).isVisible();
            assertThat(page.locator(".figure__title").allTextContents())
                    .allMatch(title -> title.matches("(?s).* – .*" + refugees + ".*"));
            theTextsOfDrawingsFit(page);
            presenter.look();
        }
        presenter.open("session/" + chapters.get(0));
        page.locator("select#year").selectOption("sne-2024");
        page.locator("#choice button").click();
        assertThat(page.url()).contains("round=sne-2024", "group=refugee", "chapter=");
        assertThat(page.locator(".notice--info")).containsText(Pattern.compile(refugees));
        assertThat(page.locator("figure.figure").first()).isVisible();
    }

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void aPresenterSeesWhoAnswersWhatAndTakesItAlong(int width, Language language) {
        var presenter = visitor(width, language).signIn("presenter");
        var page = presenter.page();
        for (String figure : List.of("DER-01.refugee", "PER-01", "REG-01.populations")) {
            presenter.open("session/figure.xhtml?round=sne-2025&figure=" + figure);
            Locator table = page.locator("section[aria-labelledby='heat']");
            assertThat(table.locator("svg:visible")).hasCount(1);
            assertThat(table.locator("svg:visible desc")).hasText(Pattern.compile(".{40,}", Pattern.DOTALL));
            assertThat(table.locator("svg:visible text").allTextContents()).contains("Costa Rica");
            theTextsOfDrawingsFit(page);
            presenter.look();
            Download file = page.waitForDownload(() -> page.locator("#heat-png").click());
            assertThat(file.suggestedFilename()).isEqualTo("DEMO-sne-2025-" + figure + "-heat.png");
        }
    }

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void aPresenterMovesThroughSlidesWithTheArrowKeys(int width, Language language) {
        var presenter = visitor(width, language).signIn("presenter");
        var page = presenter.page();
        presenter.open("session/round.xhtml?round=sne-2025");
        presenter.keyboard().tabTo("a[href*='show.xhtml']").press("Enter");
        var slide = page.locator(".slide:visible");
        assertThat(slide).hasCount(1);
        assertThat(slide).hasAttribute("id", "cover");
        presenter.look();
        int slides = page.locator(".slide").count();
        for (int i = 1; i < slides; i++) {
            // Remotes send it; where a slide goes on below, the key first goes on there.
            page.locator("#next").focus();
            presenter.keyboard().press("ArrowRight");
            assertThat(slide).hasCount(1);
            assertThat(slide).not().hasAttribute("id", "cover");
            theTextsOfDrawingsFit(page);
        }
        assertThat(page.locator("#next")).isDisabled();
        String last = page.url();
        presenter.look();
        page.reload();
        assertThat(page.url()).isEqualTo(last);
        assertThat(slide).not().hasAttribute("id", "cover");
        presenter.keyboard().press("Home");
        assertThat(slide).hasAttribute("id", "cover");
        presenter.keyboard().tabTo("#leave").press("Enter");
        assertThat(page.locator(".kpi").first()).isVisible();
    }

    private static void theTextsOfDrawingsFit(Page page) {
        assertThat((List<?>) page.locator("svg.drawing").evaluateAll(TEXTS_THAT_DO_NOT_FIT))
                .isEmpty();
    }

    private static void theCoverageSaysHowManyTheTableHolds(Visitor presenter, Locator figure) {
        long withFigure = figure.locator("tbody tr").all().stream()
                .filter(row -> ((String) row.evaluate(OF_ITS_TABLE)).matches(".*\\d.*"))
                .count();
        assertThat(withFigure).isPositive();
        assertThat(figure.locator(".figure__coverage"))
                .containsText(withFigure + presenter.says(" de 7 países", " of 7 countries"));
    }

    private static void whatAFigureIsMadeOfIsOneKeyAway(Visitor presenter, Locator figure) {
        assertThat(figure.locator(
                                "tbody tr", new Locator.LocatorOptions().setHasText(presenter.says("Panamá", "Panama")))
                        .locator("a"))
                .hasCount(0);
        Locator belize = figure.locator("tbody a").first();
        belize.focus();
        presenter.keyboard().press("Enter");
        assertThat(presenter.page().locator("main .caption")).containsText("SNE 2025");
        presenter.keyboard().tabTo("a.back").press("Enter");
        assertThat(presenter.page().locator(".kpi").first()).isVisible();
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(WIDE, Language.ES), Arguments.of(NARROW, Language.EN));
    }
}
