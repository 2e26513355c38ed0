package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.MailHost;
import org.mirps.employment.testing.Patience;

/**
 * What goes wrong in a year, set right by screens and mail alone: a password is forgotten, a focal point replaced; a round has a typo in its
 * title and a participant that it was not meant for; two sessions are merged by mistake; and nobody answers at the mail server for an hour.
 */
class YearOfTroublesJourneyIT extends JourneyWithMail {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final int YEAR =
            LocalDate.now(ZoneId.of("America/Guatemala")).getYear();
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final String ANA = "ana@trabajo.gob.example";
    private static final String BERTA = "berta+empleo@trabajo.gob.example";
    private static final String CELIA = "celia@trabajo.gob.example";
    private static final String HUGO = "hugo@empleo.gob.example";
    private static final String IRMA = "irma@empleo.gob.example";
    private static final String JULIA = "julia@empleo.gob.example";
    private static final String OTHER_PASSWORD = "quite other words now";
    private static final String ROUND = "practicas";

    @Test
    void whatGoesWrongIsSetRightAndNothingIsLost() {
        var administrator = theFirstAdministrator();
        Page accounts = fillAccount(administrator, COORDINATOR, "Carla Coordinadora", "COORDINATOR");
        accounts.locator("[id='accountsForm:open']").click();
        var coordinator = invited(COORDINATOR, "su cuenta", WIDE, Language.ES);
        invite(coordinator, "Ana Focal", ANA, "GT", "EN");
        var ana = invited(ANA, "your account", NARROW, Language.EN);
        invite(coordinator, "Hugo Focal", HUGO, "HN", "ES");
        var hugo = invited(HUGO, "su cuenta", WIDE, Language.ES);

        ana = aPasswordIsForgotten(ana);
        aFocalPointIsReplaced(ana, coordinator);
        aRoundIsOpenedInAHurry(coordinator);
        itsTitleIsSetRight(coordinator);
        whoWasInvitedByMistakeIsTakenOutAndTold(coordinator, hugo);
        aMergeIsUndone(coordinator);
        nobodyAnswersAtTheMailServerForAnHour(administrator, coordinator);
    }

    private static void invite(Visitor coordinator, String name, String email, String participant, String speaks) {
        Page page = coordinator.open("account/people.xhtml").page();
        page.locator("[id='peopleForm:name']").fill(name);
        page.locator("[id='peopleForm:email']").fill(email);
        page.locator("[id='peopleForm:participant']").selectOption(participant);
        page.locator("[id='peopleForm:speaks']").selectOption(speaks);
        page.locator("[id='peopleForm:invite']").click();
        coordinator.sees("Un correo para " + name + " sale hacia " + email);
    }

    /** For an address that has no account the page says the same, and nothing is sent. Whoever was signed in is so no longer. */
    private Visitor aPasswordIsForgotten(Visitor before) {
        var person =
                visitor(app, NARROW, Language.ES).open("login.xhtml?lang=es").follow("Olvidé mi contraseña");
        person.look().picture(Path.of("forgot-360-es.png"));
        String ofNobody = answerTo(person, "nadie@trabajo.gob.example");
        assertThat(answerTo(person, ANA.toUpperCase(Locale.ROOT))).isEqualTo(ofNobody);
        MailHost.Received reset = host.await(ANA, "new password");
        assertThat(host.to("nadie@trabajo.gob.example")).isEmpty();
        assertThat(statusOf(ANA, PASSWORD)).isEqualTo(302); // nothing ends until the link is used
        person.open(reset.link("setup.xhtml"));
        choosePassword(person.page(), OTHER_PASSWORD);
        assertThat(before.open("contributions/list.xhtml").page().url()).contains("login.xhtml");
        assertThat(statusOf(ANA, PASSWORD)).isEqualTo(200);
        assertThat(host.await(ANA, "your password has changed").text()).contains(ANA);
        assertThat(person.open(reset.link("setup.xhtml")).page().locator("[id='setupForm:password']"))
                .hasCount(0);
        return signedIn(NARROW, Language.EN, ANA, OTHER_PASSWORD);
    }

    private static String answerTo(Visitor person, String email) {
        person.open("forgot.xhtml?lang=es");
        person.page().locator("[id='forgotForm:email']").fill(email);
        person.page().locator("[id='forgotForm:ask']").click();
        assertThat(person.page().locator(".notice--success")).isVisible();
        return person.page().locator("main").innerText();
    }

    /** First by herself to a colleague; then by the coordinator to somebody who has no account yet. */
    private void aFocalPointIsReplaced(Visitor ana, Visitor coordinator) {
        Page page = ana.open("account/people.xhtml").page();
        page.locator("[id='peopleForm:name']").fill("Berta Colega");
        page.locator("[id='peopleForm:email']").fill(BERTA);
        page.locator("[id='peopleForm:invite']").click();
        ana.sees(BERTA);
        var berta = invited(BERTA, "su cuenta", WIDE, Language.ES);
        ana.open("account/people.xhtml");
        page.locator("tbody a:has-text('Ana Focal')").click();
        page.locator("#handover").click();
        ana.look().picture(Path.of("account-handover-360-en.png"));
        page.locator("[id='handoverForm:handOver']").click();
        ana.sees("Choose who comes.");
        page.locator("[id='handoverForm:comes']")
                .selectOption(HttpCaller.query(
                        app,
                        "select m.id from membership m join account a on a.id = m.account_id where a.email = '" + BERTA
                                + "'"));
        page.locator("[id='handoverForm:handOver']").click();
        page.waitForURL(url -> url.contains("index.xhtml"));
        assertThat(host.await(ANA, "focal point now").text()).contains("Berta Colega");
        assertThat(host.await(BERTA, "sus funciones cambiaron").text()).contains("Punto focal, Guatemala");
        assertThat(berta.open("account/people.xhtml").page().locator("[id='peopleForm:invite']"))
                .isVisible();
        assertThat(page.request()
                        .get(
                                app.baseUri() + "account/people.xhtml",
                                RequestOptions.create().setMaxRedirects(0))
                        .status())
                .isEqualTo(403);
        coordinator.open("account/people.xhtml").follow("Berta Colega");
        coordinator.page().locator("#handover").click();
        coordinator.look().picture(Path.of("account-handover-1280-es.png"));
        Page team = coordinator.page();
        team.locator("[id='handoverForm:comes']").selectOption("new");
        team.locator("[id='handoverForm:name']").fill("Celia Nueva");
        team.locator("[id='handoverForm:email']").fill(CELIA);
        team.locator("[id='handoverForm:handOver']").click();
        coordinator.sees("Un correo para Celia Nueva sale");
        coordinator.look();
        invited(CELIA, "su cuenta", WIDE, Language.ES);
        assertThat(statusOf(BERTA, PASSWORD)).as("her work there has ended").isEqualTo(200);
    }

    private static void aRoundIsOpenedInAHurry(Visitor coordinator) {
        Page page = coordinator.open("rounds/new.xhtml").page();
        page.locator("[id='newForm:titleEs']").fill("Buenas prcticas");
        page.locator("[id='newForm:titleEn']").fill("Good practces");
        page.locator("[id='newForm:code']").fill(ROUND);
        String form = page.locator("[id='newForm:form'] option")
                .filter(new Locator.FilterOptions().setHasText("prácticas"))
                .first()
                .getAttribute("value");
        page.locator("[id='newForm:form']").selectOption(new SelectOption().setValue(form));
        page.locator("[id='newForm:opensDate']").fill(TODAY.minusDays(1).toString());
        page.locator("[id='newForm:dueDate']").fill(TODAY.plusDays(20).toString());
        for (String name : new String[] {"Guatemala", "Honduras"}) {
            page.locator(".choice")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")))
                    .locator("input")
                    .check();
        }
        page.locator("[id='newForm:open']").click();
        page.waitForURL(url -> url.contains("rounds/board.xhtml"));
    }

    private static void itsTitleIsSetRight(Visitor coordinator) {
        Page page = coordinator.open("rounds/manage.xhtml?round=" + ROUND).page();
        page.locator("a[href*='edit.xhtml']").click();
        page.locator("[id='titleForm:titleEs']").fill("Buenas prácticas");
        page.locator("[id='titleForm:titleEn']").fill("Good practices");
        page.locator("[id='titleForm:rename']").click();
        page.waitForURL(url -> url.contains("done=renamed"));
    }

    private static void whoWasInvitedByMistakeIsTakenOutAndTold(Visitor coordinator, Visitor hugo) {
        hugo.open("contributions/list.xhtml").sees("Buenas prácticas");
        hugo.page().locator("main a[href*='overview.xhtml']").click();
        hugo.page().waitForURL(url -> url.contains("overview.xhtml"));
        String overview = hugo.page().url();
        Page page = coordinator.open("rounds/manage.xhtml?round=" + ROUND).page();
        page.locator("a[href*='participant=HN']").click();
        page.locator("[id='partForm:reason']").fill("Honduras envía sus prácticas en otra ronda.");
        page.locator("[id='partForm:leaveOut']").click();
        page.waitForURL(url -> url.contains("done=leftOut"));
        awaken(HUGO);
        MailHost.Received told = host.await(HUGO, "2 novedades");
        assertThat(told.text())
                .contains("Buenas prácticas", "sacó a su gobierno u organización de la ronda")
                .contains("> Honduras envía sus prácticas en otra ronda.")
                .doesNotContain("prcticas");
        hugo.page().navigate(overview);
        assertThat(hugo.page().locator("#over")).containsText("terminó por decisión de la coordinación regional");
        hugo.sees("Honduras envía sus prácticas en otra ronda.");
        hugo.look().picture(Path.of("troubles-left-out-1280-es.png"));
    }

    private static void aMergeIsUndone(Visitor coordinator) {
        String joint = plan(coordinator, "Sesión de abril", "04-sesion", "4");
        String taken = plan(coordinator, "Foro de mayo", "05-foro", "5");
        Page page = coordinator.open("event.xhtml?id=" + joint).page();
        page.locator("a[href*='merge.xhtml']").click();
        page.locator(".choice")
                .filter(new Locator.FilterOptions().setHasText("Foro de mayo"))
                .locator("input")
                .check();
        because(page, "mergeForm", "Una sola sesión", "One session only");
        page.locator("[id='mergeForm:merge']").click();
        page.waitForURL(url -> url.contains("done=TOOK_IN"));
        coordinator.open("event.xhtml?id=" + taken);
        coordinator.sees("se fusionó con");
        page.locator("a[href*='return.xhtml']").click();
        because(page, "returnForm", "Era otra sesión", "It was another session");
        page.locator("[id='returnForm:bringBack']").click();
        page.waitForURL(url -> url.contains("done=RESTORED"));
        assertThat(page.locator(".notice--warning")).hasCount(0);
        coordinator.open("calendar.xhtml?year=" + YEAR);
        assertThat(page.locator(".event--over")).hasCount(0);
        coordinator.sees("Foro de mayo");
    }

    /** @return its id */
    private static String plan(Visitor coordinator, String title, String code, String month) {
        Page page = coordinator.open("calendar/new.xhtml?year=" + YEAR).page();
        page.locator("[id='newForm:titleEs']").fill(title);
        page.locator("[id='newForm:titleEn']").fill(title);
        page.locator("[id='newForm:timePrecision']").selectOption("MONTH");
        page.locator("[id='newForm:timeMonth']").selectOption(month);
        page.locator("[id='newForm:code']").fill(YEAR + "-" + code);
        because(page, "newForm", "Plan del año", "Plan of the year");
        page.locator("[id='newForm:create']").click();
        page.waitForURL(url -> url.contains("done=CREATED"));
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    /**
     * Work goes on: people are invited, reminded, ask for a new password. All of it waits, administrators see why, and what one of them takes
     * back is shown beside the person. Once somebody answers, everything goes, each mail once and nothing pressed; what was taken back goes
     * when it is wanted again.
     */
    private void nobodyAnswersAtTheMailServerForAnHour(Visitor administrator, Visitor coordinator) {
        host.goDown();
        invite(coordinator, "Irma Focal", IRMA, "SV", "ES");
        invite(coordinator, "Julia Focal", JULIA, "PA", "ES");
        answerTo(visitor(app, WIDE, Language.ES), CELIA);
        Page page = coordinator.open("rounds/remind.xhtml?round=" + ROUND).page();
        page.locator("[id='remindForm:send']").click();
        coordinator.sees("Va un correo a 1 persona.");
        Patience.until("the failure is noted", SOON, () -> waiting("failure <> ''") == 4);
        anHourPasses();
        Page outbox = administrator.open("admin/mail.xhtml?state=WAITING").page();
        assertThat(outbox.locator("tbody tr")).hasCount(4);
        administrator.look().picture(Path.of("admin-mail-waiting-1280-es.png"));
        outbox.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(JULIA))
                .locator("[id$=cancel]")
                .click();
        assertThat(outbox.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(JULIA)))
                .containsText("No enviado");
        coordinator.open("account/people.xhtml");
        assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(JULIA)))
                .containsText("Invitada; el correo no se entregó");
        assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(IRMA)))
                .not()
                .containsText("no se entregó");
        coordinator.look().picture(Path.of("people-not-delivered-1280-es.png"));

        host.comeBack();
        host.await(CELIA, "falta enviar Buenas prácticas");
        String reset = host.await(CELIA, "contraseña nueva").link("setup.xhtml");
        var irma = invited(IRMA, "su cuenta", WIDE, Language.ES);
        assertThat(irma.heading()).isVisible();
        var celia = visitor(app, WIDE, Language.ES).open(reset);
        choosePassword(celia.page(), OTHER_PASSWORD);
        assertThat(host.to(JULIA)).isEmpty();
        administrator.open("admin/mail.xhtml?state=CANCELLED");
        outbox.locator("tbody [id$=retry]").click();
        invited(JULIA, "su cuenta", WIDE, Language.ES);
        Patience.until("all of it is noted as sent", SOON, () -> count("state <> 'SENT'") == 0);
        assertThat(host.to(IRMA)).hasSize(1);
        assertThat(host.to(JULIA)).hasSize(1);
        assertThat(host.to(CELIA))
                .extracting(MailHost.Received::subject)
                .filteredOn(subject -> !subject.contains("cambió"))
                .hasSize(2);
    }

    /** What is stored of mail is as it would be after that hour; the pauses between tries are BackOffTest's. */
    private static void anHourPasses() {
        HttpCaller.execute(
                app,
                "update mail set made_at = made_at - interval 1 hour, due_at = due_at - interval 1 hour"
                        + " where state in ('WAITING', 'SENDING')");
    }

    private static long waiting(String which) {
        return count("state = 'WAITING' and " + which);
    }

    private static long count(String which) {
        return Long.parseLong(HttpCaller.query(app, "select count(*) from mail where " + which));
    }

    /** As if it were noon where the person is, and what has happened had had its time to come together. */
    private static void awaken(String email) {
        int hoursToNoon = 12 - LocalTime.now(ZoneOffset.UTC).getHour();
        String zone = "Etc/GMT" + (hoursToNoon > 0 ? "-" : "+") + Math.abs(hoursToNoon);
        HttpCaller.execute(app, "update account set time_zone = '" + zone + "' where email = '" + email + "'");
        HttpCaller.execute(
                app,
                "update notice set made_at = made_at - interval 5 minute where account_id = "
                        + "(select id from account where email = '" + email + "')");
    }

    private static void because(Page page, String form, String spanish, String english) {
        page.locator("[id='" + form + ":reasonEs']").fill(spanish);
        page.locator("[id='" + form + ":reasonEn']").fill(english);
    }

    private static int statusOf(String email, String password) {
        return HttpCaller.at(app.baseUri()).signIn(email, password, "").statusCode();
    }
}
