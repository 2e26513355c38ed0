package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;

/** A consultant is the focal point of two governments with one account, acts for one at a time, and mixes up nothing in two tabs. */
class PersonOfTwoParticipantsJourneyIT extends JourneyWithMail {

    private static final String COORDINATOR = "carla@coordinacion.example";
    private static final String PERSON = "eva@consultora.example";
    private static final String MINISTRY = "Ministerio de Trabajo";

    @Test
    void theyActForOneAtATime() {
        Page admin = fillAccount(theFirstAdministrator(), COORDINATOR, "Carla Coordinadora", "COORDINATOR");
        admin.locator("[id='accountsForm:open']").click();
        var coordinator = invited(COORDINATOR, "su cuenta", WIDE, Language.ES);
        invite(coordinator, "GT", "Eva Dos");
        var eva = invited(PERSON, "su cuenta", NARROW, Language.ES);
        assertThat(eva.page().locator("#acting")).hasCount(0);
        invite(coordinator, "HN", "Otro Nombre");
        coordinator.sees("Un correo para Otro Nombre sale hacia " + PERSON);
        var told = host.await(PERSON, "una función más");
        assertThat(told.text())
                .contains("Carla Coordinadora", "Punto focal, Honduras", PERSON)
                .doesNotContain("setup.xhtml");
        assertThat(HttpCaller.query(app, "select count(*) from account where name = 'Otro Nombre'"))
                .isEqualTo("0");
        eva.open("index.xhtml").sees("Desde hace poco puede trabajar también por Honduras");
        assertThat(eva.page().locator("#acting option:checked")).hasText("Guatemala: Punto focal");
        eva.look().picture(Path.of("acting-360-es.png"));
        whatIsTypedForOneIsNotStoredForTheOther(eva);
        theLastChoiceIsThatOfTheNextSignIn(eva);
        coordinator.open("account/people.xhtml");
        coordinator
                .page()
                .locator("tr:has-text('Honduras') a:has-text('Eva Dos')")
                .click();
        coordinator.page().locator("[id='personForm:disable']").click();
        coordinator.sees("La persona ya no tiene acceso aquí.");
        var left = signedIn(WIDE, Language.EN, PERSON, PASSWORD);
        assertThat(left.page().locator("#acting")).hasCount(0);
        left.open("account/institutions.xhtml").sees(MINISTRY);
    }

    private void whatIsTypedForOneIsNotStoredForTheOther(Visitor eva) {
        Page first = eva.expecting("409").open("account/institutions.xhtml").page();
        first.locator("[id='institutionForm:nameEs']").fill(MINISTRY);
        Page second = eva.context().newPage();
        second.navigate(app.baseUri() + "index.xhtml");
        actFor(second, "Honduras: Punto focal");
        second.close();
        first.locator("[id='institutionForm:save']").click();
        eva.sees("Lo que envió no se guardó");
        assertThat(institutions()).isEqualTo("none");
        eva.look().picture(Path.of("acting-other-360-es.png"));
        first.locator("#again button").click();
        eva.sees(MINISTRY);
        assertThat(institutions()).isEqualTo("GT");
        assertThat(first.locator("#acting option:checked")).hasText("Guatemala: Punto focal");
    }

    private void theLastChoiceIsThatOfTheNextSignIn(Visitor eva) {
        actFor(eva.page(), "Honduras: Punto focal");
        eva.open("account/institutions.xhtml");
        assertThat(eva.page().locator("main")).not().containsText(MINISTRY);
        var again = signedIn(WIDE, Language.ES, PERSON, PASSWORD);
        assertThat(again.page().locator("#acting option:checked")).hasText("Honduras: Punto focal");
        again.look().picture(Path.of("acting-1280-es.png"));
    }

    private static void actFor(Page page, String label) {
        page.locator("#acting").selectOption(label);
        page.locator("form:has(#acting) button").click();
        page.waitForURL(url -> url.contains("index.xhtml"));
        assertThat(page.locator("#acting option:checked")).hasText(label);
    }

    private static void invite(Visitor coordinator, String participant, String name) {
        Page page = coordinator.open("account/people.xhtml").page();
        page.locator("[id='peopleForm:name']").fill(name);
        page.locator("[id='peopleForm:email']").fill(PERSON);
        page.locator("[id='peopleForm:participant']").selectOption(participant);
        page.locator("[id='peopleForm:invite']").click();
        coordinator.sees(PERSON);
    }

    private String institutions() {
        return HttpCaller.query(app, "select coalesce(group_concat(participant_code), 'none') from institution");
    }
}
