package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TrialRound;

/**
 * The year of El Salvador in several browsers at once: delegated, begun with what was accepted last year, written by two, a conflict settled, a
 * number marked as an estimate, a big change explained, signed off, submitted, returned, corrected, submitted, accepted.
 */
class YearOfACountryJourneyIT extends Journey {

    private static final List<String> MARKED = List.of("vacancies_total", "stats_source");
    private static final String WHY = "Programa nuevo de intermediación desde marzo";

    private static TrialRound round;

    @BeforeAll
    static void aRoundThatNobodyHasBegun() throws SQLException {
        round = new TrialRound(RunningApp.demo());
        round.invite("SV");
    }

    @AfterAll
    static void theRoundIsGone() throws SQLException {
        round.close();
    }

    @Test
    void fromTheDelegationToTheAcceptance() throws SQLException {
        long id = round.contribution("SV");
        var focalPoint = visitor(WIDE, Language.ES).expecting("status of 409").signIn("focal.sv");
        var contributor = visitor(NARROW, Language.ES).signIn("contributor.sv");
        delegatesEverything(focalPoint, contributor, id);

        FillingPage theirs = section(contributor, id, "statistics");
        FillingPage mine = section(focalPoint, id, "statistics");
        assertThat(mine.question("seekers_total").locator(".question__earlier")).containsText("SNE 2024");
        settleAConflict(focalPoint, mine, theirs);
        marksAnEstimate(theirs, mine);
        explainsABigChange(theirs, contributor);
        confirmsAllSections(contributor, id);

        signsAndSubmits(contributor, focalPoint, id);
        var coordinator = visitor(WIDE, Language.ES).signIn("coordinator");
        returnsWithTwoQuestionsMarked(coordinator, id);
        corrects(contributor, id);
        signsAndSubmits(contributor, focalPoint, id);
        accepts(coordinator, id);
        theComparisonShowsWhatWasCorrected(focalPoint, id);
        theHistoryTellsAll(focalPoint, id);
    }

    private static void delegatesEverything(Visitor focalPoint, Visitor contributor, long id) {
        contributor.open("contributions/overview.xhtml?id=" + id).look();
        assertThat(contributor.page().locator("a.task__name")).hasCount(0);
        focalPoint.open("contributions/delegation.xhtml?id=" + id);
        Locator form = focalPoint.page().locator("form#delegationForm");
        form.locator("input[name=section]").all().forEach(Locator::check);
        form.locator("#to")
                .selectOption(form.locator("#to option[value^=person]")
                        .filter(new Locator.FilterOptions().setHasText("Persona colaboradora"))
                        .getAttribute("value"));
        form.locator("[id$=give]").click();
        focalPoint.sees("Las secciones quedaron delegadas.");
        focalPoint.look();
        contributor.open("contributions/overview.xhtml?id=" + id).look();
        assertThat(contributor.page().locator("a.task__name")).not().hasCount(0);
        contributor.picture(Path.of("year-overview-360-es.png"));
    }

    private static FillingPage section(Visitor visitor, long id, String name) {
        visitor.open("contributions/section.xhtml?id=" + id + "&section=" + name);
        return visitor.filling();
    }

    private static void settleAConflict(Visitor focalPoint, FillingPage mine, FillingPage theirs) {
        mine.control("stats_source").focus();
        theirs.answer("stats_source", "Registro del Ministerio");
        assertThat(mine.question("stats_source").locator(".question__other")).containsText("Persona colaboradora");
        mine.answer("stats_source", "Registro del SNE");
        Locator panel = mine.question("stats_source").locator(".conflict");
        assertThat(panel).containsText("Registro del Ministerio");
        focalPoint.look().picture(Path.of("year-conflict-1280-es.png"));
        panel.locator("button").nth(1).click();
        mine.settle();
        assertThat(theirs.control("stats_source")).hasValue("Registro del SNE");
    }

    private static void marksAnEstimate(FillingPage theirs, FillingPage mine) {
        Locator number = theirs.question("vacancies_total");
        number.locator(".beside__summary").press("Enter");
        number.locator("[data-part=status] select").selectOption("E");
        theirs.settle();
        assertThat(mine.question("vacancies_total").locator(".beside__said")).containsText("Estimación");
    }

    private static void explainsABigChange(FillingPage theirs, Visitor contributor) {
        theirs.answer("placed_total", "26000");
        Locator placed = theirs.question("placed_total");
        assertThat(placed.locator(":scope > .question__error")).containsText("Explique el cambio en la nota.");
        placed.locator(".beside__summary").press("Enter");
        placed.locator("[data-part=note] textarea").fill(WHY);
        placed.locator("[data-part=note] textarea").blur();
        theirs.settle();
        assertThat(placed.locator("#e-placed_total")).isEmpty();
        contributor.look().picture(Path.of("year-explained-360-es.png"));
    }

    private static void confirmsAllSections(Visitor contributor, long id) {
        contributor.open("contributions/missing.xhtml?id=" + id);
        List<String> left = contributor.page().locator("#toConfirm a").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst(".*section=(\\w+).*", "$1"))
                .distinct()
                .toList();
        assertThat(left).contains("statistics", "permits");
        for (String section : left) {
            FillingPage page = section(contributor, id, section);
            page.confirmSection();
            assertThat(contributor.page().locator("#confirmation")).isHidden();
        }
        contributor.open("contributions/missing.xhtml?id=" + id).look();
        assertThat(contributor.page().locator("#toConfirm")).hasCount(0);
        assertThat(contributor.page().locator("#problems")).hasCount(0);
    }

    private static void signsAndSubmits(Visitor contributor, Visitor focalPoint, long id) {
        SigningPage.of(contributor, id).signAllSections();
        contributor.look();
        SigningPage.of(focalPoint, id).signOff();
        focalPoint.open("contributions/submit.xhtml?id=" + id);
        focalPoint.page().locator("#submitForm [id$=submit]").click();
        assertThat(focalPoint.page().locator(".confirmation")).isVisible();
        focalPoint.look();
    }

    private static void returnsWithTwoQuestionsMarked(Visitor coordinator, long id) {
        coordinator.open("contributions/snapshot.xhtml?id=" + id + "&number=1");
        ReviewPage review = new ReviewPage(coordinator.page());
        MARKED.forEach(question -> review.remark(question, "Confirme este dato."));
        review.sendBack("Confirme la fuente y las vacantes.");
        assertThat(coordinator.page().locator("#returned")).containsText("Confirme la fuente");
        coordinator.look();
    }

    private static void corrects(Visitor contributor, long id) {
        contributor.open("contributions/overview.xhtml?id=" + id).look();
        assertThat(contributor.page().locator("#marks a")).hasCount(MARKED.size());
        FillingPage page = section(contributor, id, "statistics");
        page.answer("vacancies_total", "41000");
        page.answer("stats_source", "Registro del SNE, corte de diciembre");
        MARKED.forEach(question -> page.reply(question, "DONE", ""));
    }

    private static void accepts(Visitor coordinator, long id) {
        coordinator.open("contributions/snapshot.xhtml?id=" + id + "&number=2");
        coordinator.page().locator("[id='snapshotForm:accept']").click();
        assertThat(coordinator.page().locator("#acceptance")).isVisible();
        coordinator.look();
    }

    private static void theComparisonShowsWhatWasCorrected(Visitor focalPoint, long id) {
        focalPoint.open("contributions/compare.xhtml?id=" + id + "&before=1&after=2");
        Locator rows = focalPoint.page().locator("tbody tr");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("41,000")))
                .containsText("39,800");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("corte de diciembre")))
                .containsText("Registro del SNE");
        assertThat(focalPoint.page().locator("#count")).containsText("2 diferencias");
        focalPoint.look().picture(Path.of("year-comparison-1280-es.png"));
    }

    private static void theHistoryTellsAll(Visitor focalPoint, long id) {
        focalPoint.open("contributions/history.xhtml?id=" + id);
        List<String> moves = focalPoint
                .page()
                .locator("ol[aria-labelledby=moves] .log__what")
                .allInnerTexts();
        assertThat(moves.get(0)).contains("aceptó el envío 2");
        assertThat(moves).anyMatch(move -> move.contains("devolvió con observaciones el envío 1"));
        assertThat(moves).anyMatch(move -> move.contains("quedó sin efecto por un cambio de Persona colaboradora"));
        focalPoint.look();
        focalPoint.open("contributions/history.xhtml?id=" + id + "&key=stats_source");
        List<String> changes = focalPoint
                .page()
                .locator("ol[aria-labelledby=changes] .log__item")
                .allInnerTexts();
        assertThat(changes.get(0)).contains("corte de diciembre").contains("Persona colaboradora");
        assertThat(changes.get(1)).contains("Registro del SNE").contains("Punto focal");
        assertThat(changes.get(2)).contains("Registro del Ministerio").contains("Persona colaboradora");
        assertThat(changes.get(3)).contains("Tomado de SNE 2024");
        focalPoint.open("contributions/history.xhtml?id=" + id + "&key=placed_total");
        assertThat(focalPoint.page().locator("ol[aria-labelledby=changes] .log__item"))
                .hasCount(3);
        assertThat(focalPoint.page().locator("ol[aria-labelledby=changes]")).containsText(WHY);
    }
}
