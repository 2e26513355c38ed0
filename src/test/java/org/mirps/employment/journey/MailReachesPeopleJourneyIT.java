package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.MailHost;
import org.mirps.employment.testing.Patience;

/** A new installation with a mail server: links go to their owners alone, and nobody is locked out who reads their mail. */
class MailReachesPeopleJourneyIT extends JourneyWithMail {

    private static final String FOCAL_POINT = "focal@trabajo.gob.example";
    private static final String SECOND = "quite other words now";

    @Test
    void fromTheFirstAdministratorToAForgottenPassword() {
        var administrator = theFirstAdministratorSeesWhatIsSet();
        theCoordinatorIsInvited(administrator);
        var coordinator = signedIn(WIDE, Language.ES, COORDINATOR, PASSWORD);
        theFocalPointIsInvited(coordinator);
        aPersonSaysHowToBeWrittenTo();
        aPasswordIsForgotten();
        anAddressChanges();
        theMailServerIsDownForAWhile(administrator, coordinator);
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
        Page page = fillAccount(administrator, COORDINATOR, "Carla Coordinadora", "COORDINATOR");
        page.locator("[id='accountsForm:open']").click();
        administrator.sees("Un correo para Carla Coordinadora sale hacia " + COORDINATOR);
        assertThat(page.locator("#link")).hasCount(0);
        administrator.look();
        MailHost.Received invitation = host.await(COORDINATOR, "su cuenta");
        assertThat(invitation.text())
                .contains("Ada Administradora abrió una cuenta para usted", "Función: Coordinación regional.");
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

    /** For an address that has no account the page says the same, and nothing is sent. */
    private void aPasswordIsForgotten() {
        var person =
                visitor(app, NARROW, Language.ES).open("login.xhtml?lang=es").follow("Olvidé mi contraseña");
        person.look().picture(Path.of("forgot-360-es.png"));
        String ofNobody = answerTo(person, "nadie@trabajo.gob.example");
        assertThat(answerTo(person, FOCAL_POINT.toUpperCase(Locale.ROOT))).isEqualTo(ofNobody);
        MailHost.Received reset = host.await(FOCAL_POINT, "new password");
        assertThat(host.to("nadie@trabajo.gob.example")).isEmpty();
        assertThat(statusOf(FOCAL_POINT, PASSWORD)).isEqualTo(302); // nothing ends until the link is used
        HttpCaller before = HttpCaller.at(app.baseUri());
        before.signIn(FOCAL_POINT, PASSWORD, "");
        person.open(reset.link("setup.xhtml"));
        choosePassword(person.page(), SECOND);
        assertThat(before.get("contributions/list.xhtml").statusCode()).isEqualTo(302);
        assertThat(statusOf(FOCAL_POINT, PASSWORD)).isEqualTo(200);
        assertThat(statusOf(FOCAL_POINT, SECOND)).isEqualTo(302);
        assertThat(host.await(FOCAL_POINT, "your password has changed").text()).contains(FOCAL_POINT);
    }

    private static String answerTo(Visitor person, String email) {
        person.open("forgot.xhtml?lang=es");
        person.page().locator("[id='forgotForm:email']").fill(email);
        person.page().locator("[id='forgotForm:ask']").click();
        assertThat(person.page().locator(".notice--success")).isVisible();
        return person.page().locator("main").innerText();
    }

    private void anAddressChanges() {
        String wanted = "francisca@trabajo.gob.example";
        var person = signedIn(WIDE, Language.EN, FOCAL_POINT, SECOND);
        Page page = person.open("account/profile.xhtml").page();
        page.locator("[id='addressForm:email']").fill(COORDINATOR);
        page.locator("[id='addressForm:password']").fill(SECOND);
        page.locator("[id='addressForm:wantEmail']").click();
        assertThat(page.locator("[id='addressForm:email-error']")).isVisible();
        page.locator("[id='addressForm:email']").fill(wanted);
        page.locator("[id='addressForm:password']").fill(SECOND);
        page.locator("[id='addressForm:wantEmail']").click();
        person.sees(wanted + " is not confirmed yet");
        person.look().picture(Path.of("account-profile-wanted-1280-en.png"));
        assertThat(statusOf(FOCAL_POINT, SECOND)).isEqualTo(302);
        person.open(host.await(wanted, "confirm your address").link("setup.xhtml"));
        person.look();
        page.locator("[id='setupForm:confirmAddress']").click();
        page.waitForURL(url -> !url.contains("setup.xhtml"));
        assertThat(statusOf(FOCAL_POINT, SECOND)).isEqualTo(200);
        assertThat(statusOf(wanted, SECOND)).isEqualTo(302);
        assertThat(host.await(FOCAL_POINT, "your address has changed").text()).contains(wanted);
    }

    /** What is to be sent waits, administrators see why, and it is sent once somebody is there. */
    private void theMailServerIsDownForAWhile(Visitor administrator, Visitor coordinator) {
        host.goDown();
        String email = "focal@empleo.gob.example";
        Page people = coordinator.open("account/people.xhtml").page();
        people.locator("[id='peopleForm:name']").fill("Helena Focal");
        people.locator("[id='peopleForm:email']").fill(email);
        people.locator("[id='peopleForm:participant']").selectOption("HN");
        people.locator("[id='peopleForm:invite']").click();
        coordinator.sees("Un correo para Helena Focal sale");
        Patience.until(
                "the failure is noted",
                Duration.ofSeconds(30),
                () -> HttpCaller.query(app, "select count(*) from mail where state = 'WAITING' and failure <> ''")
                        .equals("1"));
        Page page = administrator.open("admin/mail.xhtml?state=WAITING").page();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody")).containsText(email);
        administrator.look().picture(Path.of("admin-mail-waiting-1280-es.png"));
        host.comeBack();
        page.locator("[id$='hurry']").click();
        assertThat(host.await(email, "su cuenta").link("setup.xhtml")).startsWith(app.baseUri() + "setup.xhtml");
        assertThat(host.to(email)).hasSize(1);
        Patience.until(
                "it is noted as sent",
                Duration.ofSeconds(30),
                () -> HttpCaller.query(app, "select count(*) from mail where state <> 'SENT'")
                        .equals("0"));
    }

    private static int statusOf(String email, String password) {
        return HttpCaller.at(app.baseUri()).signIn(email, password, "").statusCode();
    }
}
