package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;

/** From the first look at the form to the frozen submission. */
class GovernmentSubmitsContributionJourneyIT extends Journey {

    private static final String REFUSED = "status of 422";

    /** Totals stay near those of the year before: what changes more has to be explained. */
    private static final Map<String, String> ANSWERS_OF_EL_SALVADOR = Map.ofEntries(
            Map.entry("institution", "sv_coder"),
            Map.entry("sne_year", "1998"),
            Map.entry("budget_amount", "5000000"),
            Map.entry("seekers_total", "75000"),
            Map.entry("seekers_women", "1"),
            Map.entry("seekers_men", "1"),
            Map.entry("vacancies_total", "40000"),
            Map.entry("placed_total", "18000"),
            Map.entry("placed_women", "1"),
            Map.entry("placed_men", "1"),
            Map.entry("rpl_certified_total", "7000"),
            Map.entry("signoff_position", "Viceministerio"));

    @Test
    void officialsOfGuatemalaCompleteTheirDraftAndSubmitItInSpanish() {
        var contributor = visitor(WIDE, Language.ES).expecting(REFUSED).signIn("contributor.gt");
        contributor.look().follow("Mis contribuciones");
        contributor.look().page().locator(".task__name").first().click();
        assertThat(contributor.heading()).hasText("Mi contribución");
        contributor.look();

        choosesTheInstitutionOfTheCountry(contributor);
        breaksARuleAndRepairsIt(contributor);
        typesWhatIsNoNumber(contributor);
        addsOrdersAndRemovesRows(contributor);
        switchesTheLanguageWhileTyping(contributor);
        everyLinkOfWhatIsMissingLandsOnItsField(contributor);
        completesWhatIsMissing(contributor);
        contributor.sees("ya se pueden validar las secciones");
        SigningPage.of(contributor).signAllSections();
        contributor.look();

        var focalPoint = visitor(WIDE, Language.ES).signIn("focal.gt");
        submits(focalPoint, List.of("signOff", "submit"), "Revisar y enviar", "Contribución enviada");
        focalPoint.follow("Envío 1");
        readsItsSubmission(
                focalPoint, "Instituto Guatemalteco de Migración (IGM)", "Personas colocadas: mujeres", "60");
        focalPoint.changeLanguage();
        readsItsSubmission(focalPoint, "Guatemalan Migration Institute (IGM)", "Persons placed: women", "60");
        focalPoint.sees("Dirección General de Empleo y Movilidad");
    }

    @Test
    void theFocalPointOfElSalvadorFillsEverythingFromNothingOnAPhoneInEnglish() {
        var focalPoint = visitor(NARROW, Language.EN).expecting(REFUSED).signIn("focal.sv");
        focalPoint.follow("My contributions");
        focalPoint.page().locator(".task__name").first().click();
        focalPoint.look().sees("Not started");
        focalPoint.page().locator("[id='startForm:startBlank']").click();
        focalPoint.sees("Draft");
        Filler filler = new Filler(focalPoint.page(), ANSWERS_OF_EL_SALVADOR);
        focalPoint.follow("1. Institution and focal point");
        for (int section = 1; section <= 9; section++) {
            var filling = focalPoint.filling();
            if (section == 7) {
                filling.addRow("permit_regime");
            }
            filler.answerAll();
            focalPoint.look().page().locator(".pager__next").click();
        }
        assertThat(focalPoint.heading()).hasText("What is missing");
        focalPoint.sees("No required answer is missing");
        breaksARuleInEnglish(focalPoint);
        submits(focalPoint, List.of("signAll", "signOff", "submit"), "Check and submit", "Contribution submitted");
        focalPoint.follow("Submission 1");
        readsItsSubmission(focalPoint, "Commission (CODER)", "Persons placed: women", "1");
        focalPoint.changeLanguage();
        readsItsSubmission(focalPoint, "Refugiadas (CODER)", "Personas colocadas: mujeres", "1");
        assertThat(filler.answered()).hasSizeGreaterThan(90);
    }

    private static void breaksARuleInEnglish(Visitor focalPoint) {
        var message = "Enter a year between 1900 and 2025.";
        var section =
                focalPoint.openSection("framework").answer("sne_year", "1850").complains("sne_year", message);
        section.answer("sne_name", "Servicio Nacional de Empleo").isSaved("sne_name", "Saved at");
        focalPoint.look().openContribution().follow("See what is missing");
        focalPoint.sees(message);
        focalPoint.follow("Year that norm entered into force");
        assertThat(section.control("sne_year")).isFocused();
        section.complains("sne_year", message).answer("sne_year", "1998").doesNotComplain("sne_year");
        section.answer("sne_year", "1998.5")
                .complains("sne_year", "Enter a whole number without decimals, such as 1250.");
        section.answer("sne_year", "1998").doesNotComplain("sne_year");
    }

    private static void choosesTheInstitutionOfTheCountry(Visitor contributor) {
        var section = contributor.openSection("identification");
        contributor.look();
        assertThat(section.question("country").locator("output")).hasText("Guatemala");
        assertThat(section.choices("institution")).containsExactly("gt_mintrab", "gt_igm", "other");
        section.answer("institution", "gt_igm").isSaved("institution", "Guardado a las");
        section = contributor.openSection("rights_skills");
        assertThat(section.question("rpl_institution")).isHidden();
        section.answer("rpl_system", "yes");
        assertThat(section.choices("rpl_institution")).containsExactly("gt_intecap", "gt_mintrab", "other");
        section.answer("rpl_institution", "gt_intecap");
        contributor.look();
    }

    private static void breaksARuleAndRepairsIt(Visitor contributor) {
        var message = "No puede superar el total de personas colocadas.";
        var section = contributor.openSection("statistics").answer("placed_total", "13000");
        section.answer("placed_women", "15000").complains("placed_women", message);
        section.reload().complains("placed_women", message);
        assertThat(section.value("placed_women")).isEqualTo("15,000");
        contributor.look().openContribution().follow("Ver lo que falta");
        contributor.sees(message);
        contributor.follow("Personas colocadas: mujeres");
        assertThat(section.control("placed_women")).isFocused();
        section.answer("placed_women", "60").doesNotComplain("placed_women");
    }

    private static void typesWhatIsNoNumber(Visitor contributor) {
        var message = "Escriba un número entero, sin decimales; por ejemplo 1250.";
        var section = contributor.openSection("statistics");
        section.answer("placed_men", "muchos").complains("placed_men", message);
        contributor.look();
        section.reload().complains("placed_men", message);
        assertThat(section.control("placed_men")).hasValue("muchos");
        section.answer("placed_men", "40").doesNotComplain("placed_men").isSaved("placed_men", "Guardado a las");
        section.reload();
        assertThat(section.control("placed_men")).hasValue("40");
    }

    private static void addsOrdersAndRemovesRows(Visitor contributor) {
        var section = contributor.openSection("permits");
        String first = section.rows("permit_regime").get(0);
        String second = section.addRow("permit_regime");
        section.answer(second + "/pr_status", "asylum_admitted").answer(second + "/pr_right", "prohibited");
        section.moveUp(second);
        assertThat(section.rows("permit_regime")).containsExactly(second, first);
        String third = section.addRow("permit_regime");
        contributor.look();
        section.removeRow(third).reload();
        assertThat(section.rows("permit_regime")).containsExactly(second, first);
        assertThat(section.value(second + "/pr_status")).isEqualTo("asylum_admitted");
        contributor.look();
    }

    private static void switchesTheLanguageWhileTyping(Visitor contributor) {
        var name = "Dirección General de Empleo y Movilidad";
        var section = contributor.openSection("identification");
        section.control("unit_name").fill(name);
        contributor.changeLanguage();
        assertThat(contributor.heading()).hasText("1. Institution and focal point");
        section.settle();
        assertThat(section.control("unit_name")).hasValue(name);
        assertThat(section.value("institution")).isEqualTo("gt_igm");
        contributor.look().changeLanguage();
        assertThat(contributor.heading()).hasText("1. Institución y punto focal");
        section.settle();
        assertThat(section.control("unit_name")).hasValue(name);
    }

    private static void everyLinkOfWhatIsMissingLandsOnItsField(Visitor contributor) {
        contributor.openContribution().follow("Ver lo que falta");
        contributor.look();
        for (String address : missing(contributor)) {
            contributor.page().navigate(address);
            Locator field = contributor.page().locator("[id='" + address.split("#", -1)[1] + "']");
            assertThat(field).isVisible();
            assertThat(field).isFocused();
        }
    }

    /** Takes the first link of the list until there is none left. */
    private static void completesWhatIsMissing(Visitor contributor) {
        var filler = new Filler(contributor.page(), Map.of("signoff_position", "Viceministerio"));
        contributor.openContribution().follow("Ver lo que falta");
        while (contributor.page().locator("#problems a").count() > 0) {
            contributor.page().locator("#problems a").first().click();
            contributor.filling().settle();
            filler.answerRequired();
            contributor.openContribution();
            if (contributor.page().locator("a[href*='missing.xhtml']").count() == 0) {
                break;
            }
            contributor.follow("Ver lo que falta");
        }
        contributor.look();
    }

    private static List<String> missing(Visitor visitor) {
        return visitor.page().locator("#problems a").all().stream()
                .map(link -> (String) link.evaluate("link => link.href"))
                .toList();
    }

    private static void submits(Visitor focalPoint, List<String> acts, String check, String confirmation) {
        focalPoint.openContribution().follow(check);
        for (String act : acts) { // with the link before, four clicks from complete to submitted
            focalPoint.look().page().locator("[id='submitForm:" + act + "']").click();
        }
        assertThat(focalPoint.page().locator(".confirmation")).containsText(confirmation);
        focalPoint.look();
    }

    private static void readsItsSubmission(Visitor reader, String institution, String question, String answer) {
        reader.sees(institution);
        Locator row = reader.page()
                .locator(".review-answer")
                .filter(new Locator.FilterOptions()
                        .setHas(reader.page().locator("dt").filter(new Locator.FilterOptions().setHasText(question))))
                .first();
        assertThat(row.locator("dd")).containsText(answer);
        reader.look();
    }
}
