package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
        focalPoint.openSection("capacity");
        focalPoint.page().locator("#m-counsellors_total textarea").fill("Escrito mientras tanto.");
        answersTheRemarks(contributor);
        hearsWhatAColleagueSaid(focalPoint);

        SigningPage signing = SigningPage.of(focalPoint);
        assertThat(signing.line("capacity").locator(".status--signed")).hasCount(0);
        assertThat(signing.line("permits").locator(".status--signed")).isVisible();
        focalPoint.look();
        signing.signAllSections();
        focalPoint.page().locator("[id='nationalForm:signOff']").click();
        assertThat(focalPoint.page().locator(".notice--error, .error-summary"))
                .containsText("Falta responder 1 observación");
        answersTheLast(focalPoint);
        SigningPage.of(focalPoint).signOff();
        focalPoint.look().openContribution().follow("Revisar y enviar");
        focalPoint.page().locator("#submitForm [id$=submit]").click();
        assertThat(focalPoint.page().locator(".confirmation")).isVisible();

        comparesBoth(focalPoint, before);
        seesWhatBecameOfEach(coordinator, snapshot + 1, before);
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
        review.remark("offices_total", REMARK)
                .remark("placed_total", "¿De qué fuente?")
                .remark("counsellors_total", "¿A qué fecha?");
        coordinator.open(read);
        assertThat(review.field("offices_total")).hasValue(REMARK);
        coordinator.look();
        readsWhatIsFlagged(coordinator);
        coordinator.page().locator(".review-return__summary").click();
        assertThat(coordinator.page().locator("#remarkCount")).hasText("Observaciones: 3.");
        coordinator.look().page().locator("[id='returnForm:reason']").fill(REASON);
        sendBack.click();
        assertThat(coordinator.page().locator("#returned")).containsText("Indique la fuente.");
        coordinator.page().locator(".review-filter a[href*='show=remarked']").click();
        assertThat(coordinator.page().locator(".question__marked")).hasCount(3);
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
        assertThat(newest).containsText(REMARK);
        contributor.look().page().locator("[id='noticesForm:markAllRead']").click();
        assertThat(contributor.page().locator(".unread")).hasCount(0);
        contributor.look();
    }

    private static void seesWhyAndWhere(Visitor contributor) {
        contributor.openContribution().look();
        assertThat(contributor.page().locator("#reason")).containsText("Indique la fuente.");
        assertThat(contributor.page().locator("#marks a")).hasCount(3);
        assertThat(contributor.page().locator("#marks")).containsText(REMARK);
        contributor.page().locator("#marks a[href*=offices_total]").click();
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

    /** One is done and two stay: without a reason that is refused, and what was typed is kept by the page until it is kept by the server. */
    private static void answersTheRemarks(Visitor contributor) {
        contributor.open("contributions/missing.xhtml?id=" + Contributions.idOf("MX"));
        assertThat(contributor.page().locator("#remarks li")).hasCount(3);
        contributor.look().page().locator("#remarks a[href*=offices_total]").click();
        Locator mark = contributor.page().locator("#m-offices_total");
        mark.locator("[data-outcome=STAYS]").last().click();
        assertThat(mark.locator(".mark__state")).containsText("Say why the answer stays");
        mark.locator("textarea").fill("Corrected: five mobile offices were missing.");
        contributor.look().picture(Path.of("journey-reply-en-360.png"));
        mark.locator("button[data-outcome=DONE]").click();
        assertThat(mark.locator(".mark__state")).containsText("Answer kept");
        assertThat(mark.locator(".mark__reply")).containsText("Persona colaboradora de México");
        Locator other = contributor.page().locator("#m-counsellors_total");
        other.locator("textarea").fill("As of 31 December, as in the annual report.");
        other.locator("button[data-outcome=STAYS]").click();
        assertThat(other.locator(".mark__state")).containsText("Answer kept");
        contributor.filling().reload();
        assertThat(contributor.page().locator("#m-offices_total .mark__reply")).containsText("five mobile offices");
        contributor.open("contributions/missing.xhtml?id=" + Contributions.idOf("MX"));
        assertThat(contributor.page().locator("#remarks li")).hasCount(1);
    }

    /** On a page that was open: at the question and in the list above. What one is typing oneself stays. */
    private static void hearsWhatAColleagueSaid(Visitor focalPoint) {
        Page page = focalPoint.page();
        assertThat(page.locator("#m-offices_total .mark__reply")).containsText("five mobile offices");
        assertThat(page.locator("#m-offices_total details")).not().hasAttribute("open", "");
        assertThat(page.locator("#marks [data-told=offices_total]")).containsText("Hecho");
        Locator typing = page.locator("#m-counsellors_total");
        assertThat(typing.locator(".mark__reply")).containsText("As of 31 December");
        assertThat(typing.locator(".mark__state")).containsText("Otra persona respondió mientras tanto");
        assertThat(typing.locator("textarea")).hasValue("Escrito mientras tanto.");
        assertThat(page.locator("#marksWaiting")).isHidden();
        focalPoint.look().picture(Path.of("journey-reply-heard-1280-es.png"));
        typing.locator("textarea").fill("");
    }

    /** What waits is refused and leads to the first: here it is answered by the focal point, from the page that lists them all. */
    private static void answersTheLast(Visitor focalPoint) {
        focalPoint.open("contributions/submit.xhtml?id=" + Contributions.idOf("MX"));
        assertThat(focalPoint.page().locator("#next")).containsText("cada observación");
        assertThat(focalPoint.page().locator("#marksWaiting")).containsText("1 observación");
        focalPoint.look().picture(Path.of("journey-remarks-check-es.png"));
        focalPoint.page().locator("#firstRemark").click();
        Locator mark = focalPoint.page().locator("#m-placed_total");
        assertThat(mark).isInViewport();
        mark.locator("textarea").fill("Es la del registro administrativo.");
        focalPoint.look().picture(Path.of("journey-reply-es.png"));
        mark.locator("button[data-outcome=STAYS]").click();
        assertThat(mark.locator(".mark__state")).containsText("Respuesta guardada");
    }

    private static void seesWhatBecameOfEach(Visitor coordinator, int snapshot, String before) {
        coordinator.open("contributions/snapshot.xhtml?id=" + Contributions.idOf("MX") + "&number=" + snapshot);
        coordinator.page().locator(".review-filter a[href*='show=former']").click();
        Locator former = coordinator.page().locator(".review-former");
        assertThat(former).hasCount(3);
        Locator offices = coordinator.page().locator("#q-offices_total .review-former");
        assertThat(offices).containsText(REMARK);
        assertThat(offices).containsText("Hecho");
        assertThat(offices.locator("del")).hasText(before);
        assertThat(coordinator.page().locator("#q-placed_total .review-former"))
                .containsText("La respuesta es la misma");
        coordinator.look().picture(Path.of("journey-former-es.png"));
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
