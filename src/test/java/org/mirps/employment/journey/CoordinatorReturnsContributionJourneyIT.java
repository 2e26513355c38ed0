package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;

/** Returned with a reason and two questions marked, corrected, signed off anew, submitted again and accepted; the history tells it. */
class CoordinatorReturnsContributionJourneyIT extends Journey {

    private static final String REASON =
            "Las oficinas y las personas colocadas no coinciden con lo publicado.\nIndique la fuente.";

    @Test
    void whatIsReturnedIsCorrectedSignedSubmittedAgainAndAccepted() {
        var coordinator = visitor(WIDE, Language.ES).signIn("coordinator");
        int snapshot = returnsWithTwoQuestionsMarked(coordinator);

        var contributor = visitor(NARROW, Language.EN).signIn("contributor.mx");
        readsTheNotice(contributor);
        seesWhyAndWhere(contributor);
        String before = corrects(contributor);

        var focalPoint = visitor(WIDE, Language.ES).signIn("focal.mx");
        SigningPage signing = SigningPage.of(focalPoint);
        assertThat(signing.line("capacity").locator(".status--signed")).hasCount(0);
        assertThat(signing.line("permits").locator(".status--signed")).isVisible();
        focalPoint.look();
        signing.signAllSections().signOff();
        focalPoint.look().openContribution().follow("Revisar y enviar");
        focalPoint.page().locator("#submitForm [id$=submit]").click();
        assertThat(focalPoint.page().locator(".confirmation")).isVisible();

        comparesBoth(focalPoint, before);
        accepts(coordinator, snapshot + 1);
        theHistoryTellsIt(contributor);
    }

    private static int returnsWithTwoQuestionsMarked(Visitor coordinator) {
        coordinator
                .follow("Consolidación")
                .page()
                .locator(".data-table a[href*='sne-2025']")
                .click();
        coordinator
                .page()
                .locator("a[href*='id=" + Contributions.idOf("MX") + "&']")
                .click();
        coordinator.look();
        for (String question : new String[] {"offices_total", "placed_total"}) {
            coordinator
                    .page()
                    .locator("input[name=mark][value='" + question + "']")
                    .check();
        }
        Locator sendBack = coordinator.page().locator("[id='returnForm:sendBack']");
        sendBack.click();
        Locator summary = coordinator.page().locator(".error-summary");
        assertThat(summary).isFocused();
        assertThat(summary).isInViewport();
        assertThat(summary.locator("a")).hasText("Motivo: Complete este campo.");
        assertThat(coordinator.page().locator("input[name=mark]:checked")).hasCount(2);
        coordinator.look().page().locator("[id='returnForm:reason']").fill(REASON);
        sendBack.click();
        assertThat(coordinator.page().locator("#returned")).containsText("Indique la fuente.");
        assertThat(coordinator.page().locator(".question__marked")).hasCount(2);
        coordinator.look().picture(Path.of("journey-returned-es.png"));
        return Integer.parseInt(coordinator.page().url().replaceFirst(".*number=(\\d+).*", "$1"));
    }

    private static void readsTheNotice(Visitor contributor) {
        Locator link = contributor.page().locator(".notices-link");
        assertThat(link.locator(".unread")).isVisible();
        link.click();
        Locator newest = contributor.page().locator(".log__item").first();
        assertThat(newest).containsText("returned submission");
        assertThat(newest).containsText("Indique la fuente.");
        contributor.look().page().locator("[id='noticesForm:markAllRead']").click();
        assertThat(contributor.page().locator(".unread")).hasCount(0);
        contributor.look();
    }

    private static void seesWhyAndWhere(Visitor contributor) {
        contributor.openContribution().look();
        assertThat(contributor.page().locator("#reason")).containsText("Indique la fuente.");
        assertThat(contributor.page().locator("#marks a")).hasCount(2);
        contributor.page().locator("#marks a").first().click();
        assertThat(contributor.filling().question("offices_total").locator(".question__marked"))
                .isVisible();
        contributor.look().picture(Path.of("journey-marked-en-360.png"));
    }

    private static String corrects(Visitor contributor) {
        var section = contributor.openSection("capacity");
        String before = section.value("offices_total");
        assertThat(contributor.page().locator("#signed")).isVisible();
        section.answer("offices_total", String.valueOf(Integer.parseInt(before) + 5));
        section.reload();
        assertThat(contributor.page().locator("#signed")).isHidden();
        return before;
    }

    private static void comparesBoth(Visitor focalPoint, String before) {
        focalPoint.follow("Comparar envíos");
        Locator changed = focalPoint.page().locator("tbody tr").first();
        assertThat(changed).containsText(before);
        assertThat(changed).containsText("Cambió");
        assertThat(changed).containsText("+");
        focalPoint.look();
    }

    private static void accepts(Visitor coordinator, int snapshot) {
        coordinator.open("contributions/snapshot.xhtml?id=" + Contributions.idOf("MX") + "&number=" + snapshot);
        coordinator.page().locator("[id='snapshotForm:accept']").click();
        assertThat(coordinator.page().locator("#acceptance")).isVisible();
        coordinator.look();
    }

    private static void theHistoryTellsIt(Visitor contributor) {
        contributor.openContribution().follow("History");
        Locator moves = contributor.page().locator("ol[aria-labelledby=moves] .log__what");
        assertThat(moves.first()).containsText("accepted submission");
        assertThat(moves.nth(1)).containsText("submitted the contribution");
        assertThat(contributor
                        .page()
                        .locator("ol[aria-labelledby=changes] .log__item")
                        .first())
                .containsText("Persona colaboradora de México");
        contributor.look();
    }
}
