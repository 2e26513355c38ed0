package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
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

    /** Of a chart of each kind that has names at its side. */
    private static final List<String> CHARTS_WITH_NAMES =
            List.of("REG-01_populations", "CAP-01_coverage", "LEG-01_year");

    private static final String LONG_NAME =
            "Personas solicitantes de la condición de refugiado con documento provisional vigente y autorización para trabajar"
                    + " por cuenta ajena o por cuenta propia en todo el país y sectores";

    /** The first name of each chart becomes a long one before the page lays the chart out. */
    private static final String WITH_A_LONG_NAME = """
            name => { let finish;
              Object.defineProperty(window, "finishSessionChart", {
                set: (given) => { finish = given; },
                get: () => function () {
                  const { data, options } = this.cfg.config;
                  const old = data.labels[0];
                  data.labels[0] = name;
                  if (data.drawing === "timeline") {
                    options.scales.y.labels[0] = name;
                    data.datasets[0].data.filter((point) => point.y === old).forEach((point) => { point.y = name; });
                  }
                  finish.call(this);
                } }); }""";

    /** Names at the side of a chart that run out of it, or into the one above. */
    private static final String NAMES_THAT_DO_NOT_FIT = """
            canvas => { const chart = Chart.getChart(canvas);
              const { y } = chart.scales;
              const font = y.options.ticks.font;
              chart.ctx.font = font.size + "px " + Chart.defaults.font.family;
              let end = 0;
              return y.ticks.map((tick, index) => {
                const lines = [tick.label].flat();
                const half = lines.length * font.size * 1.2 / 2;
                const [top, bottom] = [y.getPixelForTick(index) - half, y.getPixelForTick(index) + half];
                const fits = top >= end - 1 && bottom <= chart.height
                    && lines.every((line) => chart.ctx.measureText(line).width < y.right);
                end = bottom;
                return fits ? null : lines.join(" ");
              }).filter((name) => name !== null); }""";

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

    /** What is cut stands below. */
    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void aNameOf175CharactersCoversNoOtherAndIsWholeBelowTheChart(int width, Language language) {
        var presenter = visitor(width, language).signIn("presenter");
        var page = presenter.page();
        page.addInitScript("(" + WITH_A_LONG_NAME + ")(\"" + LONG_NAME + "\")");
        presenter.open("session/round.xhtml?round=sne-2025");
        CHARTS_WITH_NAMES.forEach(chart -> namesOf(figure(page, chart)));
        presenter.look().picture(Path.of("session-long-names-" + width + "-" + language.code() + ".png"));
        presenter.open("session/show.xhtml?round=sne-2025");
        for (String chart : CHARTS_WITH_NAMES) {
            page.evaluate("slide => { location.hash = slide; }", chart);
            namesOf(page.locator(".slide[id='" + chart + "']"));
        }
        presenter.look();
    }

    private static void namesOf(Locator figure) {
        Locator canvas = figure.locator("canvas");
        assertThat(canvas).isVisible();
        assertThat((List<?>) canvas.evaluate(NAMES_THAT_DO_NOT_FIT))
                .as(figure.toString())
                .isEmpty();
        assertThat(figure.locator(".figure__names li").getByText(LONG_NAME)).isVisible();
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
