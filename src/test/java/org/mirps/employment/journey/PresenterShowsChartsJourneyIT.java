package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
            List.of("CAP-01_coverage", "REG-01_populations", "SRV-02", "LEG-01_year");

    /** Texts of drawings that are seen and cover each other, or leave their drawing, as this browser sets them. */
    private static final String TEXTS_THAT_DO_NOT_FIT = """
            drawings => drawings.filter((svg) => svg.clientWidth > 0).flatMap((svg) => {
              const { width, height } = svg.viewBox.baseVal;
              const texts = [...svg.querySelectorAll("text")].map((text) => ({ says: text.textContent, box: text.getBBox() }));
              const end = (box) => [box.x + box.width, box.y + box.height];
              return texts.filter(({ box }, index) => {
                const [right, bottom] = end(box);
                return box.x < -1 || right > width + 1 || box.y < -1 || bottom > height + 3
                    || texts.slice(index + 1).some((other) => box.x < end(other.box)[0] - 1 && other.box.x < right - 1
                        && box.y < end(other.box)[1] - 4 && other.box.y < bottom - 4);
              }).map(({ says }) => svg.querySelector("title").textContent + ": " + says); })""";

    private static final String OF_ITS_TABLE = "row => row.cells[1].textContent.trim()";

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void aPresenterReadsChartsAndTheTablesBehindThem(int width, Language language) {
        var presenter = visitor(width, language).signIn("presenter");
        var page = presenter.page();
        presenter.keyboard().tabTo("nav.menu a[href*='session/list']").press("Enter");
        presenter.keyboard().tabTo(".data-table a[href*='sne-2025']").press("Enter");
        assertThat(page.locator("figure.figure").nth(40)).isVisible();
        presenter.look();
        for (String chart : CHARTS) {
            Locator figure = figure(page, chart);
            assertThat(figure.locator("svg:visible")).hasCount(1);
            assertThat(figure.locator("svg:visible desc")).hasText(Pattern.compile(".{40,}"));
            openTable(presenter, figure);
        }
        theTextsOfDrawingsFit(page);
        openTable(presenter, figure(page, "CAL-01_completeness"));
        theCoverageSaysHowManyTheTableHolds(presenter, figure(page, "CAL-01_completeness"));
        whatAFigureIsMadeOfIsOneKeyAway(presenter, figure(page, "CAL-01_completeness"));
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
        assertThat(slide).hasAttribute("id", "start");
        presenter.look();
        int slides = page.locator(".slide").count();
        for (int i = 1; i < slides; i++) {
            // Remotes send it; where a slide goes on below, the key first goes on there.
            page.locator("#next").focus();
            presenter.keyboard().press("ArrowRight");
            assertThat(slide).hasCount(1);
            assertThat(slide).not().hasAttribute("id", "start");
            theTextsOfDrawingsFit(page);
        }
        assertThat(page.locator("#next")).isDisabled();
        String last = page.url();
        presenter.look();
        page.reload();
        assertThat(page.url()).isEqualTo(last);
        assertThat(slide).not().hasAttribute("id", "start");
        presenter.keyboard().press("Home");
        assertThat(slide).hasAttribute("id", "start");
        presenter.keyboard().tabTo("#leave").press("Enter");
        assertThat(page.locator("figure.figure").first()).isVisible();
    }

    private static void theTextsOfDrawingsFit(Page page) {
        assertThat((List<?>) page.locator("svg.drawing").evaluateAll(TEXTS_THAT_DO_NOT_FIT))
                .isEmpty();
    }

    private static Locator figure(Page page, String key) {
        return page.locator("figure.figure[id='" + key + "']");
    }

    private static void openTable(Visitor presenter, Locator figure) {
        assertThat(figure.locator("table")).isHidden();
        figure.locator("summary").focus();
        presenter.keyboard().press("Enter");
        assertThat(figure.locator("table")).isVisible();
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
        assertThat(presenter.page().locator("figure.figure").first()).isVisible();
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(WIDE, Language.ES), Arguments.of(NARROW, Language.EN));
    }
}
