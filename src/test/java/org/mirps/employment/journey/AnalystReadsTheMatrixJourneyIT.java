package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;

/** An analyst looks for what is odd in a round, and reads where it comes from. */
class AnalystReadsTheMatrixJourneyIT extends Journey {

    @ParameterizedTest(name = "at {0} px in {1}")
    @MethodSource("windows")
    void fromAFlaggedAnswerToItsSubmissionAndBack(int width, Language language) {
        var analyst = visitor(width, language).signIn("analyst");
        Page page =
                analyst.open("consolidation/round.xhtml?round=sne-2025").look().page();
        page.locator("#toMatrix").click();
        analyst.look();
        page.locator(".matrix-sections a[href*='section=statistics']").click();
        assertThat(page.locator("#matrix")).isVisible();
        analyst.look();

        page.locator("label:has(#flaggedOnly)").click();
        page.locator("label:has(#beside)").click();
        page.locator("#show").click();
        page.waitForURL(address -> address.contains("flagged=1") && address.contains("before=1"));
        analyst.look();
        Locator honduras = page.locator("#c-HN-placed_total");
        assertThat(honduras).containsText(analyst.says("cambio grande", "large change"));
        assertThat(honduras).containsText(analyst.says("antes: ", "before: "));
        assertThat(page.locator("#matrix tbody tr")).hasCount(3);

        page.locator(".matrix-flagged a[href='#c-HN-placed_total']").click();
        honduras.locator("a").click();
        assertThat(page.locator("#answerNow")).containsText("8,260");
        assertThat(page.locator("#why li")).hasCount(1);
        analyst.look();
        page.locator("#history a").first().click();
        page.waitForURL(address -> address.contains("snapshot.xhtml") && address.endsWith("#q-placed_total"));
        assertThat(page.locator("#q-placed_total")).containsText("8,260");
        assertThat(page.locator("a.back")).hasText(analyst.says("Matriz", "Matrix"));

        page.goBack();
        page.locator("a.back").click();
        assertThat(page.locator("#flaggedOnly")).isChecked();
        assertThat(page.url()).endsWith("matrix.xhtml?round=sne-2025&section=statistics&flagged=1&before=1");
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(WIDE, Language.ES), Arguments.of(NARROW, Language.EN));
    }

    @Test
    void everyGapSaysWhyAndTheLevelStandsWithTheName() {
        var analyst = visitor(WIDE, Language.EN).signIn("analyst");
        Page page = analyst.open("consolidation/matrix.xhtml?round=sne-2025&section=statistics")
                .page();
        Locator salvador = page.locator("#matrix tbody tr", new Page.LocatorOptions().setHasText("El Salvador"));
        assertThat(salvador.locator("td").first()).hasText("… Nothing submitted yet");
        assertThat(salvador.locator("th")).not().containsText("anybody");
        Locator belize = page.locator("#matrix tbody tr", new Page.LocatorOptions().setHasText("Belize"));
        assertThat(belize.locator("th")).containsText("for anybody");
        assertThat(belize).containsText("– Not asked");
        assertThat(belize).containsText("○ Not answered");
        assertThat(belize).containsText("∅ ");
    }

    @Test
    void theArrowKeysGoFromCellToCellAndTheTabKeyOnlyOnce() {
        var analyst = visitor(WIDE, Language.EN).signIn("analyst");
        Page page = analyst.open("consolidation/matrix.xhtml?round=sne-2025&section=statistics")
                .page();
        assertThat(page.locator("#matrix td a:not([tabindex='-1'])")).hasCount(1);
        page.locator("#matrix tbody td a").first().focus();
        page.keyboard().press("ArrowUp"); // the edge: stays
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#matrix tbody tr").nth(1).locator("td a").nth(1))
                .isFocused();
        assertThat(page.locator("#matrix td a:not([tabindex='-1'])")).hasCount(1);
    }

    @Test
    void aColumnSortsWithGapsLastAndColumnsAreChosen() {
        var analyst = visitor(WIDE, Language.EN).signIn("analyst");
        Page page = analyst.open(
                        "consolidation/matrix.xhtml?round=sne-2025&section=statistics&question=seekers_total&question=placed_total")
                .page();
        assertThat(page.locator("#matrix thead th")).hasCount(3);
        page.locator("#matrix thead th a").first().click();
        assertThat(page.locator("#matrix thead th[aria-sort='ascending']")).hasCount(1);
        page.locator("#matrix thead th a").first().click();
        assertThat(page.locator("#matrix thead th[aria-sort='descending']")).hasCount(1);
        assertThat(page.locator("#matrix tbody tr th").first()).containsText("Mexico");
        assertThat(page.locator("#matrix tbody tr td").last()).hasText("… Nothing submitted yet");
        analyst.look();
    }

    @Test
    void theEntriesOfARepeatAreATableOfTheirOwn() {
        var analyst = visitor(WIDE, Language.ES).signIn("analyst");
        Page page = analyst.open("consolidation/matrix.xhtml?round=sne-2024&section=cooperation")
                .page();
        page.locator("#matrix td a[href*='repeat=programmes']").first().click();
        assertThat(page.locator("#matrix tbody th", new Page.LocatorOptions().setHasText("Entrada 1"))
                        .first())
                .isVisible();
        analyst.look();
        page.locator("#matrix td.matrix__words a").first().click();
        assertThat(page.locator("#history tbody tr").first()).isVisible();
        analyst.look();
    }
}
