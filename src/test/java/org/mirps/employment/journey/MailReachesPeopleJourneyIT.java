package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.MailHost;
import org.mirps.employment.testing.Patience;

/**
 * A new installation with a mail server: links go to their owners alone. Somebody gets a second role, focal points come one by one and by a
 * list, and one of them says how to be written to and moves to another address.
 */
class MailReachesPeopleJourneyIT extends JourneyWithMail {

    private static final String FOCAL_POINT = "focal@trabajo.gob.example";

    @Test
    void fromTheFirstAdministratorToAnotherAddress() {
        var administrator = theFirstAdministratorSeesWhatIsSet();
        theCoordinatorIsInvited(administrator);
        var coordinator = signedIn(WIDE, Language.ES, COORDINATOR, PASSWORD);
        theFocalPointIsInvited(coordinator);
        aRoleIsTaken(administrator, coordinator);
        focalPointsComeByAList(coordinator);
        aPersonSaysHowToBeWrittenTo();
        anAddressChanges();
    }

    private Visitor theFirstAdministratorSeesWhatIsSet() {
        var administrator = theFirstAdministrator();
        Page page = administrator.page();
        assertThat(page.locator("#firstSteps .task")).hasCount(2);
        assertThat(page.locator("#firstSteps .status--complete")).hasCount(1);
        administrator.look().picture(Path.of("first-steps-1280-es.png"));
        administrator.follow("Ajustes").look().picture(Path.of("admin-settings-1280-es.png"));
        page.locator("[id='settingsForm:sendTest']").click();
        administrator.sees("Un correo de prueba va a " + ADMINISTRATOR);
        assertThat(host.await(ADMINISTRATOR, "correo de prueba").text()).contains("Si lee esto");
        administrator.open("admin/mail.xhtml").look();
        assertThat(page.locator("tbody .status--complete")).hasCount(1);
        return administrator;
    }

    private void theCoordinatorIsInvited(Visitor administrator) {
        Page page = fillAccount(administrator, COORDINATOR, "Carla Coordinadora");
        page.locator("[id='accountsForm:open']").click();
        administrator.sees("Marque al menos una función");
        assertThat(page.locator("[id='accountsForm:name']")).hasValue("Carla Coordinadora");
        page.locator("[id='accountsForm'] input[value='COORDINATOR']").check();
        page.locator("[id='accountsForm'] input[value='ANALYST']").check();
        page.locator("[id='accountsForm:open']").click();
        administrator.sees("Un correo para Carla Coordinadora sale hacia " + COORDINATOR);
        assertThat(page.locator("#link")).hasCount(0);
        administrator.look();
        MailHost.Received invitation = host.await(COORDINATOR, "su cuenta");
        assertThat(invitation.text())
                .contains("Ada Administradora abrió una cuenta para usted", "Coordinación regional");
        assertThat(invitation.html()).contains("Elegir la contraseña");
        // The mail server has it a moment before the outbox knows.
        Patience.until(
                "the outbox forgets what it said",
                Duration.ofSeconds(30),
                () -> HttpCaller.query(
                                app,
                                "select count(*) from mail where body_text is not null or body_html like '%token=%'")
                        .equals("0"));
        var invited = visitor(app, NARROW, Language.ES).open(invitation.link("setup.xhtml"));
        invited.sees(COORDINATOR);
        invited.look().picture(Path.of("setup-invited-360-es.png"));
        choosePassword(invited.page(), PASSWORD);
    }

    private void theFocalPointIsInvited(Visitor coordinator) {
        assertThat(coordinator.page().locator("#firstSteps .task")).hasCount(2);
        Page page = coordinator.open("account/people.xhtml").page();
        page.locator("[id='peopleForm:name']").fill("Francisca Focal");
        page.locator("[id='peopleForm:email']").fill(FOCAL_POINT);
        page.locator("[id='peopleForm:participant']").selectOption("GT");
        page.locator("[id='peopleForm:speaks']").selectOption("EN");
        page.locator("[id='peopleForm:invite']").click();
        coordinator.sees("Un correo para Francisca Focal sale hacia " + FOCAL_POINT);
        coordinator.look();
        MailHost.Received invitation = host.await(FOCAL_POINT, "your account");
        assertThat(invitation.text())
                .contains("Carla Coordinadora has opened an account for you", "Role: Focal point, Guatemala.");
        var invited = visitor(app, WIDE, Language.EN).open(invitation.link("setup.xhtml"));
        assertThat(invited.heading()).hasText("Choose your password");
        choosePassword(invited.page(), PASSWORD);
        assertThat(invited.open(invitation.link("setup.xhtml")).page().locator("[id='setupForm:password']"))
                .hasCount(0);
        Locator first = coordinator.open("").page().locator("#firstSteps .task").first();
        assertThat(first).containsText("Invitar a los puntos focales");
        assertThat(first.locator(".status")).hasText("1 de 8"); // not done by the first of them
    }

    private void aPersonSaysHowToBeWrittenTo() {
        var person = signedIn(NARROW, Language.EN, FOCAL_POINT, PASSWORD);
        Page page = person.page();
        person.keyboard().tabTo("a.who__link").press("Enter");
        page.locator("[id='profileForm:position']").fill("Directora de Empleo");
        page.locator("[id='profileForm:name']").fill(" ");
        page.locator("[id='profileForm:save']").click();
        assertThat(page.locator("[id='profileForm:name-error']")).isVisible();
        assertThat(page.locator("[id='profileForm:position']")).hasValue("Directora de Empleo");
        page.locator("[id='profileForm:name']").fill("Francisca Focal");
        page.locator("[id='profileForm:rhythm']").selectOption("DAILY");
        page.locator("[id='profileForm:save']").click();
        person.sees("The changes are saved.");
        person.look().picture(Path.of("account-profile-360-en.png"));
        person.open("account/profile.xhtml");
        assertThat(page.locator("[id='profileForm:rhythm']")).hasValue("DAILY");
        assertThat(page.locator("[id='profileForm:position']")).hasValue("Directora de Empleo");
    }

    private void anAddressChanges() {
        String wanted = "francisca@trabajo.gob.example";
        var person = signedIn(WIDE, Language.EN, FOCAL_POINT, PASSWORD);
        Page page = person.open("account/profile.xhtml").page();
        page.locator("[id='addressForm:email']").fill(COORDINATOR);
        page.locator("[id='addressForm:password']").fill(PASSWORD);
        page.locator("[id='addressForm:wantEmail']").click();
        assertThat(page.locator("[id='addressForm:email-error']")).isVisible();
        page.locator("[id='addressForm:email']").fill(wanted);
        page.locator("[id='addressForm:password']").fill(PASSWORD);
        page.locator("[id='addressForm:wantEmail']").click();
        person.sees(wanted + " is not confirmed yet");
        person.look().picture(Path.of("account-profile-wanted-1280-en.png"));
        assertThat(statusOf(FOCAL_POINT, PASSWORD)).isEqualTo(302);
        person.open(host.await(wanted, "confirm your address").link("setup.xhtml"));
        person.look();
        page.locator("[id='setupForm:confirmAddress']").click();
        page.waitForURL(url -> !url.contains("setup.xhtml"));
        assertThat(statusOf(FOCAL_POINT, PASSWORD)).isEqualTo(200);
        assertThat(statusOf(wanted, PASSWORD)).isEqualTo(302);
        assertThat(host.await(FOCAL_POINT, "your address has changed").text()).contains(wanted);
    }

    private static void aRoleIsTaken(Visitor administrator, Visitor coordinator) {
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

    private static void focalPointsComeByAList(Visitor coordinator) {
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
                .fill("nombre;correo;código;idioma\nAna Focal;ana@trabajo.gob.example;GT;en\n"
                        + "Otra;ANA@TRABAJO.gob.example;GT;es\n"
                        + "Hugo Focal;hugo@empleo.gob.example;hn;es\nNadie;nadie@x.example;ZZ;es\nCarla;" + COORDINATOR
                        + ";GT;es");
        page.locator("[id='inviteForm:preview']").click();
        assertThat(page.locator("#shown tbody tr")).hasCount(5);
        assertThat(page.locator("#shown .status--complete")).hasCount(2);
        coordinator.look().picture(Path.of("account-invite-many-1280-es.png"));
        page.locator("[id='inviteForm:invite']").click();
        coordinator.sees("Las invitaciones de 2 personas salen por correo.");
        coordinator.look();
        assertThat(HttpCaller.query(app, "select count(*) from account")).isEqualTo("5");
        host.await("hugo@empleo.gob.example", "su cuenta");
    }

    private static int statusOf(String email, String password) {
        return HttpCaller.at(app.baseUri()).signIn(email, password, "").statusCode();
    }
}
