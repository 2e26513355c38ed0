package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;

/** Returned with a reason and a remark at each of two questions, corrected, signed off anew, submitted again and accepted; the history tells it. */
class CoordinatorReturnsContributionJourneyIT extends Journey {

    private static final String REASON =
            "Las oficinas y las personas colocadas no coinciden con lo publicado.\nIndique la fuente.";

    private static final String REMARK = "¿Cuenta también las oficinas móviles?";
    private static final Pattern SHOWN = Pattern.compile("show=flagged");

    @Test
    void whatIsReturnedIsCorrectedSignedSubmittedAgainAndAccepted() {
        var coordinator = visitor(WIDE, Language.ES).signIn("coordinator");
        int snapshot = returnsWithTwoRemarks(coordinator);

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

    private static int returnsWithTwoRemarks(Visitor coordinator) {
        coordinator
                .follow("Consolidación")
                .page()
                .locator(".data-table a[href*='sne-2025']")
                .click();
        coordinator
                .page()
                .locator("a[href*='id=" + Contributions.idOf("MX") + "&']")
                .click();
        coordinator.page().waitForURL(url -> url.contains("snapshot.xhtml"));
        coordinator.look();
        String read = coordinator.page().url();
        coordinator.page().locator(".review-return__summary").click();
        Locator sendBack = coordinator.page().locator("[id='returnForm:sendBack']");
        sendBack.click();
        Locator summary = coordinator.page().locator(".error-summary");
        assertThat(summary).isFocused();
        assertThat(summary).isInViewport();
        assertThat(summary.locator("a")).hasText("Motivo general: Complete este campo.");
        assertThat(coordinator.page().locator("[id='returnForm:reason-error']")).isInViewport();
        coordinator.look();
        ReviewPage review = new ReviewPage(coordinator.page());
        review.remark("offices_total", REMARK).remark("placed_total", "¿De qué fuente?");
        coordinator.open(read);
        assertThat(review.field("offices_total")).hasValue(REMARK);
        coordinator.look();
        readsWhatIsFlagged(coordinator);
        coordinator.page().locator(".review-return__summary").click();
        assertThat(coordinator.page().locator("#remarkCount")).hasText("Observaciones: 2.");
        coordinator.look().page().locator("[id='returnForm:reason']").fill(REASON);
        sendBack.click();
        assertThat(coordinator.page().locator("#returned")).containsText("Indique la fuente.");
        coordinator.page().locator(".review-filter a[href*='show=remarked']").click();
        assertThat(coordinator.page().locator(".question__marked")).hasCount(2);
        coordinator.look().picture(Path.of("journey-returned-es.png"));
        return Integer.parseInt(coordinator.page().url().replaceFirst(".*number=(\\d+).*", "$1"));
    }

    /** Only some answers are shown: what was written about others is sent all the same. */
    private static void readsWhatIsFlagged(Visitor coordinator) {
        Locator filter = coordinator.page().locator(".review-filter a[href*='show=flagged']");
        int count = Integer.parseInt(filter.locator(".review-filter__count").textContent());
        filter.click();
        assertThat(coordinator.page().locator(".review-filter [aria-current]")).hasAttribute("href", SHOWN);
        assertThat(coordinator.page().locator(".review-answer")).hasCount(count);
        assertThat(coordinator.page().locator("a.back")).hasAttribute("href", Pattern.compile("consolidation/round"));
        coordinator.look();
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
        assertThat(contributor.page().locator("#marks")).containsText(REMARK);
        contributor.page().locator("#marks a").first().click();
        assertThat(contributor.filling().question("offices_total").locator(".question__marked"))
                .containsText(REMARK);
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
