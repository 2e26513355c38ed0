package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;

/** The April session, by keyboard alone. */
class PresenterShowsChartsJourneyIT extends Journey {

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void aPresenterReadsChartsAndTheTablesBehindThemByKeyboard(int width, Language language) {
        var presenter = visitor(width, language).signIn("presenter");
        var page = presenter.page();
        presenter.keyboard().tabTo("nav.menu a[href*='session/list']").press("Enter");
        presenter.keyboard().tabTo(".data-table a[href*='sne-2025']").press("Enter");
        var figures = page.locator("figure.figure");
        assertThat(figures).hasCount(3);
        presenter.look();
        for (Locator figure : figures.all()) {
            hasACoverageThatItsTableConfirms(presenter, figure);
        }
        presenter.look();
    }

    private static void hasACoverageThatItsTableConfirms(Visitor presenter, Locator figure) {
        assertThat(figure.locator("canvas")).hasAttribute("aria-label", Pattern.compile(".{40,}"));
        assertThat(figure.locator("table")).isHidden();
        presenter.keyboard().tabTo("#" + figure.getAttribute("id") + " summary").press("Enter");
        assertThat(figure.locator("table")).isVisible();
        long withFigure = figure.locator("tbody tr").all().stream()
                .filter(row -> row.locator("td").last().innerText().matches(".*\\d.*"))
                .count();
        assertThat(figure.locator(".figure__coverage"))
                .containsText(withFigure + presenter.says(" de 7 países", " of 7 countries"));
    }

    static Stream<Arguments> windows() {
        return Stream.of(Language.values())
                .flatMap(language -> List.of(WIDE, NARROW).stream().map(width -> Arguments.of(width, language)));
    }
}
