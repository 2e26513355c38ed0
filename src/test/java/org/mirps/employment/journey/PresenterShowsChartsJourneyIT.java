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

    /** What has the focus can be told by its outline. */
    private static final String OUTLINE = "element => getComputedStyle(element).outlineStyle !== 'none'"
            + " && parseFloat(getComputedStyle(element).outlineWidth) >= 2";

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void aPresenterReadsChartsAndTheTablesBehindThemByKeyboard(int width, Language language) {
        var presenter = visitor(width, language).signIn("presenter");
        var page = presenter.page();
        tabTo(page, page.locator("nav.menu a[href*='session/list']"));
        page.keyboard().press("Enter");
        tabTo(page, page.locator(".data-table a[href*='sne-2025']"));
        page.keyboard().press("Enter");
        var figures = page.locator("figure.figure");
        assertThat(figures).hasCount(3);
        presenter.look();
        for (Locator figure : figures.all()) {
            hasACoverageThatItsTableConfirms(presenter, figure);
        }
        presenter.look();
    }

    private static void hasACoverageThatItsTableConfirms(Visitor presenter, Locator figure) {
        var page = presenter.page();
        assertThat(figure.locator("canvas")).hasAttribute("aria-label", Pattern.compile(".{40,}"));
        var summary = figure.locator("summary");
        tabTo(page, summary);
        assertThat(figure.locator("table")).isHidden();
        page.keyboard().press("Enter");
        assertThat(figure.locator("table")).isVisible();
        long withFigure = figure.locator("tbody tr").all().stream()
                .filter(row -> row.locator("td").last().innerText().matches(".*\\d.*"))
                .count();
        assertThat(figure.locator(".figure__coverage"))
                .containsText(withFigure + presenter.says(" de 7 países", " of 7 countries"));
    }

    /** Goes on by the tab key until this element has the focus, which can be seen at every stop. */
    private static void tabTo(Page page, Locator target) {
        for (int step = 0; step < 60; step++) {
            page.keyboard().press("Tab");
            var focused = page.locator(":focus");
            if (focused.count() == 0) {
                continue; // the browser's own controls
            }
            assertThat((Boolean) focused.evaluate(OUTLINE))
                    .as("focus to be seen at %s", focused)
                    .isTrue();
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The tab key does not lead to " + target);
    }

    static Stream<Arguments> windows() {
        return Stream.of(Language.values())
                .flatMap(language -> List.of(WIDE, NARROW).stream().map(width -> Arguments.of(width, language)));
    }
}
