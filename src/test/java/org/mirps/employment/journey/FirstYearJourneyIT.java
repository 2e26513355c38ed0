package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.MailHost;

/**
 * From an empty folder to accepted contributions of two governments and an organisation that refugees lead: through screens and mail alone, with
 * no seeder and no link that somebody else has seen.
 */
class FirstYearJourneyIT extends JourneyWithMail {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    /** Somebody who answers for a participant. @param name of the participant in Spanish */
    private record Focal(String code, String name, String email) {}

    private static final Focal GUATEMALA = new Focal("GT", "Guatemala", "focal@trabajo.gob.gt.example");
    private static final Focal HONDURAS = new Focal("HN", "Honduras", "focal@trabajo.gob.hn.example");
    private static final Focal NETWORK = new Focal("gt-red", "Red de Mujeres Refugiadas", "focal@red.example");

    @Test
    void fromAnEmptyFolderToAcceptedContributions() {
        var coordinator = theTeamSetsItself();
        addsAnOrganisation(coordinator);
        Map<Focal, Visitor> officials = new LinkedHashMap<>();
        for (Focal focal : new Focal[] {GUATEMALA, HONDURAS, NETWORK}) {
            officials.put(focal, invites(coordinator, focal));
        }
        opensARound(coordinator);
        officials.keySet().forEach(FirstYearJourneyIT::isToldOfTheRound);
        reminds(coordinator);
        officials.forEach((focal, official) -> {
            long contribution = submits(official);
            if (focal.equals(HONDURAS)) {
                isGivenBack(coordinator, contribution);
                sendsItAgain(official, contribution);
            }
            accepts(coordinator, contribution, focal.equals(HONDURAS) ? 2 : 1);
        });
        coordinator.open("rounds/board.xhtml?round=practicas");
        assertThat(coordinator.page().locator(".board .status--accepted")).hasCount(3);
        coordinator.look().picture(Path.of("first-year-board-1280-es.png"));
        newsComesByMail(GUATEMALA);
    }

    private Visitor theTeamSetsItself() {
        Page page = fillAccount(theFirstAdministrator(), COORDINATOR, "Carla Coordinadora", "COORDINATOR");
        page.locator("[id='accountsForm:open']").click();
        return invited(COORDINATOR, "su cuenta", WIDE, Language.ES);
    }

    private static void addsAnOrganisation(Visitor coordinator) {
        coordinator.open("participants/edit.xhtml");
        Page page = coordinator.page();
        page.locator("[id='participantForm:nameEs']").fill(NETWORK.name());
        page.locator("[id='participantForm:nameEn']").fill("Network of Refugee Women");
        page.locator("[id='participantForm:code']").fill(NETWORK.code());
        page.locator("[id='participantForm:kind']").selectOption("REFUGEE_LED");
        page.locator("[id='participantForm:country']").selectOption("GT");
        page.locator("[id='participantForm:save']").click();
        coordinator.sees(NETWORK.name());
    }

    private Visitor invites(Visitor coordinator, Focal focal) {
        Page page = coordinator.open("account/people.xhtml").page();
        page.locator("[id='peopleForm:name']").fill("Persona de " + focal.code());
        page.locator("[id='peopleForm:email']").fill(focal.email());
        page.locator("[id='peopleForm:participant']").selectOption(focal.code());
        page.locator("[id='peopleForm:invite']").click();
        coordinator.sees("Un correo para Persona de " + focal.code() + " sale");
        return invited(focal.email(), "su cuenta", WIDE, Language.ES);
    }

    private static void opensARound(Visitor coordinator) {
        Page page = coordinator.open("rounds/new.xhtml").page();
        page.locator("[id='newForm:titleEs']").fill("Buenas prácticas");
        page.locator("[id='newForm:titleEn']").fill("Good practices");
        page.locator("[id='newForm:code']").fill("practicas");
        String form = page.locator("[id='newForm:form'] option")
                .filter(new Locator.FilterOptions().setHasText("prácticas"))
                .first()
                .getAttribute("value");
        page.locator("[id='newForm:form']").selectOption(new SelectOption().setValue(form));
        page.locator("[id='newForm:opensDate']").fill(TODAY.minusDays(1).toString());
        page.locator("[id='newForm:dueDate']").fill(TODAY.plusDays(20).toString());
        for (Focal focal : new Focal[] {GUATEMALA, HONDURAS, NETWORK}) {
            page.locator(".choice")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + focal.name() + "\\s*$")))
                    .locator("input")
                    .check();
        }
        page.locator("[id='newForm:open']").click();
        page.waitForURL(url -> url.contains("rounds/board.xhtml"));
        assertThat(page.locator(".board tbody tr")).hasCount(3);
    }

    private static void isToldOfTheRound(Focal focal) {
        awaken(focal);
        MailHost.Received news = host.await(focal.email(), "invita a participar en la ronda");
        assertThat(news.raw()).as("the due date for a calendar").contains("text/calendar");
    }

    private static void reminds(Visitor coordinator) {
        coordinator.follow("Recordar").look().picture(Path.of("rounds-remind-1280-es.png"));
        Page page = coordinator.page();
        assertThat(page.locator("#lines .task")).hasCount(3);
        page.locator("[id='ruleForm:days']").fill("muchos");
        page.locator("[id='ruleForm:setDays']").click();
        assertThat(page.locator("[id='ruleForm:days-error']")).isVisible();
        page.locator("[id='ruleForm:days']").fill("10, 3");
        page.locator("[id='ruleForm:setDays']").click();
        coordinator.sees("Los recordatorios automáticos salen esos días.");
        for (Locator box : page.locator("#lines input").all()) {
            box.uncheck();
        }
        page.locator("[id='remindForm:send']").click();
        assertThat(page.locator("#remindForm .question__error").first()).isVisible();
        for (Focal focal : new Focal[] {GUATEMALA, NETWORK}) {
            page.locator("#lines .task")
                    .filter(new Locator.FilterOptions().setHasText(focal.email()))
                    .locator("input")
                    .check();
        }
        page.locator("[id='remindForm:words']").fill("Escríbannos si algo no se entiende.");
        page.locator("[id='remindForm:send']").click();
        coordinator.sees("Van correos a 2 personas.");
        MailHost.Received reminder = host.await(NETWORK.email(), "falta enviar Buenas prácticas");
        assertThat(reminder.text())
                .contains("Sin iniciar", "Carla Coordinadora escribe:", "> Escríbannos si algo no se entiende.")
                .contains(app.baseUri() + "contributions/overview.xhtml?id=");
        assertThat(reminder.raw()).contains("List-Unsubscribe:", "text/calendar");
        assertThat(host.to(HONDURAS.email())).noneMatch(mail -> mail.subject().contains("falta enviar"));
    }

    private static long submits(Visitor official) {
        Page page = official.open("contributions/list.xhtml").page();
        page.locator("main a[href*='overview.xhtml']").click();
        page.waitForURL(url -> url.contains("overview.xhtml"));
        long contribution = Long.parseLong(page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
        page.locator("a.task__name[href*='section.xhtml']").first().click();
        var filler = new Filler(page, Map.of("publish_level", "public"));
        while (page.url().contains("section.xhtml")) {
            official.filling().settle();
            filler.answerRequired();
            String before = page.url();
            page.locator(".pager__next").click();
            page.waitForURL(url -> !url.equals(before));
        }
        assertThat(page.locator("#problems a")).hasCount(0);
        SigningPage.of(official, contribution).signAllSections().signOff();
        submit(official, contribution);
        return contribution;
    }

    private static void isGivenBack(Visitor coordinator, long contribution) {
        coordinator.open("contributions/snapshot.xhtml?id=" + contribution + "&number=1");
        Page page = coordinator.page();
        page.locator(".review-remark__summary").first().click();
        page.locator("[data-remark]").first().fill("¿De qué año?");
        new ReviewPage(page).sendBack("Falta la fuente.");
        page.waitForLoadState();
        awaken(HONDURAS);
        assertThat(host.await(HONDURAS.email(), "devolvió").text())
                .contains("> Falta la fuente.", "Preguntas por revisar:\n", "> ¿De qué año?");
    }

    private static void sendsItAgain(Visitor official, long contribution) {
        official.open("contributions/overview.xhtml?id=" + contribution);
        official.page().locator("#marks a").click();
        official.page().waitForURL(url -> url.contains("section.xhtml"));
        Locator mark = official.page().locator(".mark");
        mark.locator("textarea").fill("De 2025, como las demás.");
        mark.locator("button[data-outcome=STAYS]").click();
        assertThat(mark.locator(".mark__state")).containsText("Respuesta guardada");
        SigningPage.of(official, contribution).signAllSections().signOff();
        submit(official, contribution);
    }

    private static void submit(Visitor official, long contribution) {
        official.open("contributions/submit.xhtml?id=" + contribution);
        official.page().locator("#submitForm [id$=submit]").click();
        assertThat(official.page().locator(".confirmation")).isVisible();
    }

    private static void accepts(Visitor coordinator, long contribution, int snapshot) {
        coordinator.open("contributions/snapshot.xhtml?id=" + contribution + "&number=" + snapshot);
        coordinator.page().locator("[id='snapshotForm:accept']").click();
        assertThat(coordinator.page().locator("#acceptance")).isVisible();
    }

    /** As if it were noon where the person is, and what has happened had had its time to come together. */
    private static void awaken(Focal focal) {
        int hoursToNoon = 12 - LocalTime.now(ZoneOffset.UTC).getHour();
        String zone = "Etc/GMT" + (hoursToNoon > 0 ? "-" : "+") + Math.abs(hoursToNoon);
        String person = "(select id from account where email = '" + focal.email() + "')";
        HttpCaller.execute(app, "update account set time_zone = '" + zone + "' where email = '" + focal.email() + "'");
        HttpCaller.execute(app, "update notice set made_at = made_at - interval 5 minute where account_id = " + person);
    }

    private static void newsComesByMail(Focal focal) {
        awaken(focal);
        MailHost.Received news = host.await(focal.email(), "aceptó el envío 1");
        assertThat(news.text()).contains("Carla Coordinadora", "aceptó el envío 1");
        String unsubscribe = news.raw().replaceAll("(?s).*List-Unsubscribe: <[^>]*/(unsubscribe[^>]*)>.*", "$1");
        HttpCaller program = HttpCaller.at(app.baseUri());
        assertThat(program.get(unsubscribe).statusCode()).isEqualTo(302);
        assertThat(HttpCaller.query(app, "select mail_rhythm from account where email = '" + focal.email() + "'"))
                .isEqualTo("AT_ONCE");
        assertThat(program.send(program.posting(unsubscribe, Map.of("List-Unsubscribe", "One-Click")))
                        .statusCode())
                .isEqualTo(204);
        assertThat(HttpCaller.query(app, "select mail_rhythm from account where email = '" + focal.email() + "'"))
                .isEqualTo("NEVER");
    }
}
