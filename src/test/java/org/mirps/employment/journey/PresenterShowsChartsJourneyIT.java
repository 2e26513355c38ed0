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

    private static final String IS_DRAWN = """
            canvas => canvas.width > 0 && new Uint32Array(
              canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.buffer).some(pixel => pixel !== 0)""";

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
            assertThat(figure.locator("canvas")).hasAttribute("aria-label", Pattern.compile(".{40,}"));
            assertThat((Boolean) figure.locator("canvas").evaluate(IS_DRAWN)).isTrue();
            openTable(presenter, figure);
        }
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
            if (slide.locator("canvas").count() > 0) {
                assertThat((Boolean) slide.locator("canvas").evaluate(IS_DRAWN))
                        .as(slide.getAttribute("id"))
                        .isTrue();
            }
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
        return Stream.of(Language.values())
                .flatMap(language -> List.of(WIDE, NARROW).stream().map(width -> Arguments.of(width, language)));
    }
}
