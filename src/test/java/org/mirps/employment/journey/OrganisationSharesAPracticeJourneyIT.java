package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;

/**
 * A refugee-led organisation reports a practice and a commitment; the coordinator accepts them and joins two recommendations; the organisation
 * approves the publication, and a visitor finds the practice by a word without its accent; the commitment is kept, and the session shows it.
 */
class OrganisationSharesAPracticeJourneyIT extends Journey {

    private static final String ROUND = "buenas-practicas-2025";
    private static final String OWNER = "pa-mujeres";
    private static final String TITLE = "Círculos de búsqueda de empleo";
    private static final String COMMITMENT = "Abrir <b>tres</b> círculos más en Colón.";
    private static final String JOINT = "Pagar y formar a quienes orientan a sus vecinas en la búsqueda de empleo.";

    @Test
    void fromTheReportOfAnOrganisationToTheChartOfASession() {
        var organisation = visitor(WIDE, Language.ES).signIn("focal." + OWNER);
        reports(organisation);
        seesNothingOfOthers(organisation);

        var coordinator = visitor(WIDE, Language.ES).signIn("coordinator");
        accepts(coordinator);
        joinsTwoRecommendations(coordinator);

        var visitor = visitor(NARROW, Language.EN);
        visitor.open("practices/list.xhtml?lang=en&q=circulos");
        assertThat(visitor.page().locator(".find")).hasCount(0);
        approvesThePublication(organisation);
        findsItWithoutTheAccent(visitor);

        keepsTheCommitment(organisation);
        var presenter = visitor(WIDE, Language.ES).signIn("presenter");
        theChartShowsIt(presenter);
    }

    private static void reports(Visitor organisation) {
        organisation.openContribution("Buenas prácticas 2025").look();
        section(organisation, "recommendations");
        FillingPage page = organisation.filling();
        String first = page.addRow("recs");
        new Filler(organisation.page(), Map.of("rec_text", "Pagar a las mujeres que orientan a sus vecinas."))
                .answerRequired();
        assertThat(page.rows("recs")).contains(first);
        section(organisation, "commitments");
        page.addRow("coms");
        new Filler(
                        organisation.page(),
                        Map.of("com_text", COMMITMENT, "publish_level", "public", "signoff_confirm", "OK"))
                .answerRequired();
        page.answer(page.rows("coms").get(0) + "/com_due", "2025-10-31");
        SigningPage.of(organisation, Contributions.idOf(ROUND, OWNER))
                .signAllSections()
                .signOff();
        organisation.openContribution("Buenas prácticas 2025").follow("Revisar y enviar");
        organisation.page().locator("#submitForm [id$=submit]").click();
        assertThat(organisation.page().locator(".confirmation")).isVisible();
    }

    /** Of what is accepted and not published it sees nothing. */
    private static void seesNothingOfOthers(Visitor organisation) {
        organisation.open("practices/list.xhtml?q=cocina+compartida").look();
        assertThat(organisation.page().locator(".find")).hasCount(0);
    }

    private static void accepts(Visitor coordinator) {
        coordinator.open("contributions/snapshot.xhtml?id=" + Contributions.idOf(ROUND, OWNER) + "&number=1");
        coordinator.page().locator("[id='snapshotForm:accept']").click();
        assertThat(coordinator.page().locator("#acceptance")).isVisible();
    }

    private static void joinsTwoRecommendations(Visitor coordinator) {
        coordinator.follow("Recomendaciones").follow("Unir recomendaciones").look();
        var page = coordinator.page();
        Locator save = page.locator("[id='joinForm:save']");
        page.locator("[id='joinForm:textEs']")
                .evaluate("area => { area.removeAttribute('maxlength'); area.value = 'x'.repeat(20000) }");
        save.click();
        assertThat(page.locator("[id='joinForm:textEs-error']")).containsText("20,000");
        assertThat(page.locator("#sources-error")).containsText("al menos 2");
        assertThat(page.locator("#scope-error")).not().isEmpty();
        assertThat(page.locator("[id='joinForm:textEs']").inputValue()).hasSize(20_000);
        coordinator.look().picture(Path.of("practices-join-refused-1280-es.png"));
        page.getByLabel("Pagar a las mujeres que orientan").check();
        page.getByLabel("Contratar a personas refugiadas como promotoras").check();
        page.locator("[id='joinForm:textEs']").fill(JOINT);
        page.locator("[id='joinForm:textEn']")
                .fill("Pay and train those who guide their neighbours in looking for a job.");
        page.locator("#scope").selectOption("local");
        page.locator("input[name=addressee][value=local_gov]").check();
        save.click();
        assertThat(page.locator("ol[aria-labelledby=sources] .log__item")).hasCount(2);
        assertThat(page.locator("main")).containsText(JOINT);
        page.locator("[id='agreeForm:session']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='agreeForm:agree']").click();
        assertThat(page.locator("#state")).containsText("Acordada");
        coordinator.look().picture(Path.of("practices-agreed-1280-es.png"));
    }

    private static void approvesThePublication(Visitor organisation) {
        organisation.follow("Buenas prácticas");
        organisation.page().locator("input[name=mine]").check();
        organisation.page().locator("form.search button").click();
        organisation.follow(TITLE).look();
        organisation.page().locator("[id='publicationForm:publish']").click();
        assertThat(organisation.page().locator("#publicationState")).containsText("Publicada");
        organisation.look().picture(Path.of("practices-published-1280-es.png"));
    }

    private static void findsItWithoutTheAccent(Visitor visitor) {
        visitor.page().locator("#q").fill("circulos busqueda");
        visitor.page().locator("form.search button").click();
        assertThat(visitor.page().locator(".find")).hasCount(1);
        visitor.look().picture(Path.of("practices-found-360-en.png"));
        visitor.follow(TITLE).look();
        assertThat(visitor.page().locator("main")).containsText("Participating populations");
        assertThat(visitor.page().locator("#publication")).hasCount(0);
        visitor.picture(Path.of("practices-practice-visitor-360-en.png"));
        visitor.follow("Recommendations").look();
        assertThat(visitor.page().locator(".find")).hasCount(2); // and the one of the demo
        visitor.follow("Pay and train").look();
        assertThat(visitor.page().locator("#versions")).hasCount(0);
    }

    private static void keepsTheCommitment(Visitor organisation) {
        organisation.follow("Compromisos").look();
        organisation.page().getByText(COMMITMENT).first().click();
        assertThat(organisation.page().locator(".notice--warning")).containsText("Vencido");
        organisation.page().locator("[id='reportForm:tell']").click();
        assertThat(organisation.page().locator("#move-error")).containsText("Elija qué quiere informar");
        organisation.look();
        report(organisation, "CONFIRM", "", "");
        assertThat(organisation.page().locator("#state")).containsText("Confirmado");
        report(organisation, "KEEP", "", "javascript:alert(1)");
        assertThat(organisation.page().locator("[id='reportForm:link-error']")).containsText("https://");
        organisation.look().picture(Path.of("practices-report-refused-1280-es.png"));
        report(organisation, "KEEP", "", "");
        assertThat(organisation.page().locator("[id='reportForm:text-error']")).containsText("qué muestra");
        report(
                organisation,
                "KEEP",
                "Los <script>alert(1)</script> tres círculos abrieron.",
                "https://circulos.example/colon");
        assertThat(organisation.page().locator("#state")).containsText("Cumplido");
        assertThat(organisation
                        .page()
                        .locator("ol[aria-labelledby=reports] .log__reason")
                        .first())
                .containsText("<script>alert(1)</script>");
        assertThat(organisation.page().locator(".notice--warning")).hasCount(0);
        organisation.look().picture(Path.of("practices-kept-1280-es.png"));
    }

    private static void report(Visitor organisation, String move, String text, String link) {
        var page = organisation.page();
        page.locator("input[name=move][value=" + move + "]").check();
        page.locator("[id='reportForm:text']").fill(text);
        page.locator("[id='reportForm:link']").fill(link);
        page.locator("[id='reportForm:tell']").click();
    }

    private static void theChartShowsIt(Visitor presenter) {
        presenter.open("session/figure.xhtml?figure=COM.states&round=" + ROUND);
        Locator figure = presenter.page().locator("#COM_states");
        assertThat(figure.locator(".figure__title")).containsText("cumplidos");
        Locator row = figure.locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Asociación de Muestra de Mujeres Refugiadas"));
        assertThat(row.locator("td").nth(3)).hasText("1");
        presenter.look();
        figure.screenshot(
                new Locator.ScreenshotOptions().setPath(Path.of("target/screenshots/practices-chart-1280-es.png")));
    }

    private static void section(Visitor organisation, String name) {
        organisation.openContribution("Buenas prácticas 2025");
        organisation
                .page()
                .locator("a.task__name[href$='section=" + name + "']")
                .click();
        organisation.filling().settle();
    }
}
