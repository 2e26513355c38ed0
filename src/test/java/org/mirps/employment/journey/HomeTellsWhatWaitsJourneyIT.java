package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;

/** The page that people begin with: what needs doing now for each role, and what this is for visitors. */
class HomeTellsWhatWaitsJourneyIT extends Journey {

    @BeforeAll
    static void guatemalaHasWorkToDo() {
        Contributions.giveBack("GT");
    }

    @Test
    void aVisitorIsWelcomedReadsAGuideInBothLanguagesAndIsGivenNoCookie() {
        var visitor = visitor(NARROW, Language.ES).open("");
        var page = visitor.page();
        assertThat(page).hasURL(Pattern.compile("/welcome\\.xhtml$"));
        assertThat(visitor.heading()).hasText("Empleo y medios de vida en los países del MIRPS");
        visitor.look();
        page.locator("a.language").first().click();
        assertThat(visitor.heading()).hasText("Employment and livelihoods in the MIRPS countries");
        page.locator("main a[href*='help.xhtml']").click();
        assertThat(visitor.heading()).hasText("For those who fill the form");
        page.locator("nav.filters a[href*='for=presenters']").click();
        assertThat(visitor.heading()).hasText("For presenters");
        Locator picture = page.locator("img.help__picture").first();
        picture.scrollIntoViewIfNeeded();
        page.waitForCondition(() -> (Boolean) picture.evaluate("image => image.complete && image.naturalWidth > 500"));
        visitor.look();
        page.locator("nav.help__contents a").last().click();
        assertThat(page.locator("main h2[id^=chapter]").last()).isInViewport();
        assertThat(visitor.context().cookies()).isEmpty();
    }

    @Test
    void aFocalPointGoesFromHomeToTheContributionThatIsDueFirst() {
        var focalPoint = visitor(WIDE, Language.ES).signIn("focal.gt");
        Locator first = focalPoint.page().locator("#waiting .task").first();
        assertThat(first).containsText("SNE 2025");
        assertThat(first).containsText("Fecha límite: ");
        first.locator("a").click();
        assertThat(focalPoint.heading()).hasText("Mi contribución");
    }

    @Test
    void theRegionalTeamSeesWhatWasSubmittedAndHowTheRoundsStand() {
        var coordinator = visitor(NARROW, Language.EN).signIn("coordinator");
        assertThat(coordinator.page().locator("#waiting")).containsText(Pattern.compile("Check \\d+ submissions? to "));
        coordinator.look();
        coordinator.follow("Follow the progress of SNE 2025");
        assertThat(coordinator.heading()).hasText("Progress of the round");
        var analyst = visitor(WIDE, Language.EN).signIn("analyst");
        assertThat(analyst.page().locator("#waiting")).not().containsText("Check");
        analyst.follow("Follow the progress of SNE 2025");
        assertThat(analyst.heading()).hasText("Consolidation: SNE 2025");
    }

    @Test
    void whoHasNothingToDoIsToldSo() {
        var administrator = visitor(WIDE, Language.ES).signIn("administrator");
        assertThat(administrator.page().locator(".empty")).hasText("Nada espera por usted en este momento.");
    }
}
