package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;

/** In an installation with mail: somebody gets a second role, focal points come by a list, and one hands over to another. */
class PeopleOfARealYearJourneyIT extends JourneyWithMail {

    private static final String GUATEMALA = "ana@trabajo.gob.example";
    private static final String NEXT = "berta@trabajo.gob.example";

    @Test
    void rolesListsAndAHandover() {
        var administrator = theAdministratorOpensAnAccountWithTwoRoles();
        var coordinator = invited(COORDINATOR, "su cuenta", WIDE, Language.ES);
        aRoleIsTaken(administrator, coordinator);
        focalPointsComeByAList(coordinator);
        aFocalPointHandsOver(coordinator);
    }

    private Visitor theAdministratorOpensAnAccountWithTwoRoles() {
        var administrator = theFirstAdministrator();
        Page page = fillAccount(administrator, COORDINATOR, "Carla Coordinadora");
        page.locator("[id='accountsForm:open']").click();
        administrator.sees("Marque al menos una función");
        assertThat(page.locator("[id='accountsForm:name']")).hasValue("Carla Coordinadora");
        page.locator("[id='accountsForm'] input[value='COORDINATOR']").check();
        page.locator("[id='accountsForm'] input[value='ANALYST']").check();
        page.locator("[id='accountsForm:open']").click();
        administrator.sees("Un correo para Carla Coordinadora sale hacia " + COORDINATOR);
        return administrator;
    }

    private void aRoleIsTaken(Visitor administrator, Visitor coordinator) {
        coordinator.open("consolidation/list.xhtml");
        Page page = administrator.open("account/people.xhtml").page();
        administrator.follow("Carla Coordinadora").look().picture(Path.of("account-roles-1280-es.png"));
        page.locator("[id='rolesForm'] input[name='role'][value='ANALYST']").uncheck();
        page.locator("[id='rolesForm'] input[name='role'][value='ADMINISTRATOR']")
                .check();
        page.locator("[id='rolesForm:change']").click();
        administrator.sees("Las funciones quedaron cambiadas.");
        assertThat(host.await(COORDINATOR, "sus funciones cambiaron").text())
                .contains("Ada Administradora", "Coordinación regional, Administración del sistema");
        assertThat(coordinator
                        .page()
                        .request()
                        .get(app.baseUri() + "admin/accounts.xhtml")
                        .status())
                .isEqualTo(200);
    }

    private void focalPointsComeByAList(Visitor coordinator) {
        Page page = coordinator.open("account/invite-many.xhtml").page();
        String tooMany = IntStream.range(0, 5_000)
                .mapToObj(number -> "Persona " + number + ",p" + number + "@a.example,GT")
                .collect(Collectors.joining("\n"));
        page.locator("[id='inviteForm:file']")
                .setInputFiles(new FilePayload("people.csv", "text/csv", tooMany.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='inviteForm:preview']").click();
        coordinator.sees("La lista tiene 5");
        page.waitForLoadState(); // five thousand lines come after the message
        assertThat(page.locator("[id='inviteForm:list']").inputValue().lines()).hasSize(5_000);
        page.locator("[id='inviteForm:list']")
                .fill("nombre;correo;código;idioma\nAna Focal;" + GUATEMALA
                        + ";GT;en\nOtra;ANA@TRABAJO.gob.example;GT;es\n"
                        + "Hugo Focal;hugo@empleo.gob.example;hn;es\nNadie;nadie@x.example;ZZ;es\nCarla;" + COORDINATOR
                        + ";GT;es");
        page.locator("[id='inviteForm:preview']").click();
        assertThat(page.locator("#shown tbody tr")).hasCount(5);
        assertThat(page.locator("#shown .status--complete")).hasCount(2);
        coordinator.look().picture(Path.of("account-invite-many-1280-es.png"));
        page.locator("[id='inviteForm:invite']").click();
        coordinator.sees("Las invitaciones de 2 personas salen por correo.");
        coordinator.look();
        assertThat(HttpCaller.query(app, "select count(*) from account")).isEqualTo("4");
        host.await("hugo@empleo.gob.example", "su cuenta");
    }

    private void aFocalPointHandsOver(Visitor coordinator) {
        var ana = invited(GUATEMALA, "your account", NARROW, Language.EN);
        Page page = ana.open("account/people.xhtml").page();
        page.locator("[id='peopleForm:name']").fill("Berta Colega");
        page.locator("[id='peopleForm:email']").fill(NEXT);
        page.locator("[id='peopleForm:invite']").click();
        ana.sees(NEXT);
        var berta = invited(NEXT, "su cuenta", WIDE, Language.ES);
        ana.open("account/people.xhtml");
        page.locator("tbody a:has-text('Ana Focal')").click();
        page.locator("#handover").click();
        ana.look().picture(Path.of("account-handover-360-en.png"));
        page.locator("[id='handoverForm:handOver']").click();
        ana.sees("Choose who comes.");
        page.locator("[id='handoverForm:comes']")
                .selectOption(HttpCaller.query(
                        app,
                        "select m.id from membership m join account a on a.id = m.account_id where a.email = '" + NEXT
                                + "'"));
        page.locator("[id='handoverForm:handOver']").click();
        page.waitForURL(url -> url.contains("index.xhtml"));
        assertThat(host.await(GUATEMALA, "focal point now").text()).contains("Berta Colega");
        assertThat(host.await(NEXT, "sus funciones cambiaron").text()).contains("Punto focal, Guatemala");
        assertThat(berta.open("account/people.xhtml").page().locator("[id='peopleForm:invite']"))
                .isVisible();
        assertThat(ana.page()
                        .request()
                        .get(app.baseUri() + "account/people.xhtml")
                        .status())
                .isEqualTo(403);
        coordinator.open("account/people.xhtml").follow("Berta Colega");
        coordinator.page().locator("#handover").click();
        coordinator.look().picture(Path.of("account-handover-1280-es.png"));
        Page team = coordinator.page();
        team.locator("[id='handoverForm:comes']").selectOption("new");
        team.locator("[id='handoverForm:name']").fill("Celia Nueva");
        team.locator("[id='handoverForm:email']").fill("celia@trabajo.gob.example");
        team.locator("[id='handoverForm:handOver']").click();
        coordinator.sees("Un correo para Celia Nueva sale");
        coordinator.look();
        assertThat(host.await("celia@trabajo.gob.example", "su cuenta").text()).contains("Punto focal, Guatemala");
        assertThat(HttpCaller.at(app.baseUri()).signIn(NEXT, PASSWORD, "").statusCode())
                .isEqualTo(200);
    }
}
