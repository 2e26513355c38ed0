package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/**
 * A coordinator prepares a round with a typo and sets right what is wrong with it: title, opening, participants; closes and cancels it, takes
 * both back, and deletes one that nobody has used. Whoever takes part sees it from its announcement on, and reads why it cannot answer.
 */
class CoordinatorTakesThingsBackJourneyIT extends Journey {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void aRoundWithATypoBecomesARoundAndGoesAgain(int width, Language language) {
        String title = "Ronda de vuelta " + width;
        String code = "rnda-de-vuelta-" + width;
        var coordinator = visitor(width, language).signIn("coordinator");
        var official = visitor(width, language).signIn("focal.gt");
        Page page = coordinator.page();
        prepare(coordinator, "Rnda de vuelta " + width, code);
        coordinator.look().picture(picture("draft", width, language));
        official.open("contributions/list.xhtml");
        assertThat(official.page().locator("main")).not().containsText("vuelta " + width);

        page.locator("a[href*='edit.xhtml']").click();
        page.locator("[id='titleForm:titleEs']").fill(title);
        page.locator("[id='titleForm:titleEn']").fill("Return round " + width);
        coordinator.look().picture(picture("edit", width, language));
        page.locator("[id='titleForm:rename']").click();
        done(coordinator, "renamed");
        page.locator("a[href*='edit.xhtml']").click();
        page.locator("[id='openingForm:opensDate']").fill(TODAY.plusDays(90).toString());
        page.locator("[id='openingForm:move']").click();
        assertThat(page.locator(".error-summary li")).hasCount(1); // the reason
        page.locator("[id='openingForm:reason']").fill("Un error");
        page.locator("[id='openingForm:move']").click();
        assertThat(page.locator("[id='openingForm:opensDate-error']")).isVisible(); // after the due date
        page.locator("[id='openingForm:opensDate']").fill(TODAY.minusDays(1).toString());
        page.locator("[id='openingForm:move']").click();
        done(coordinator, "moved");
        page.locator("[id='announceForm:announce']").click();
        done(coordinator, "announced");
        coordinator.look().picture(picture("open", width, language));
        official.open("contributions/list.xhtml").follow(official.says(title, "Return round " + width));
        assertThat(official.page().locator("#over")).hasCount(0);
        String overview = official.page().url();

        page.locator("a[href*='participant=GT']").click();
        page.locator("[id='partForm:reason']").fill("No era");
        coordinator.look().picture(picture("part", width, language));
        page.locator("[id='partForm:leaveOut']").click();
        done(coordinator, "leftOut");
        official.page().navigate(overview);
        assertThat(official.page().locator("#over"))
                .containsText(official.says("terminó por decisión", "ended the part"));
        official.look().picture(picture("left-out", width, language));
        hasTask(official, title(title, width, official), false);
        coordinator.open("consolidation/round.xhtml?round=" + code);
        assertThat(page.locator("#leftOut")).containsText("Guatemala");
        coordinator.look().open("rounds/board.xhtml?round=" + code);
        assertThat(page.locator(".board__due").first()).containsText(coordinator.says("no cuenta", "does not count"));
        coordinator.look().picture(picture("board", width, language));
        page.locator("tr:has(a[href*='part.xhtml']) .board__open").click();
        page.locator(".board__acts a[href*='part.xhtml']").click();
        page.locator("[id='partForm:reason']").fill("Sí era");
        page.locator("[id='partForm:takeBack']").click();
        done(coordinator, "takenBack");
        hasTask(official, title(title, width, official), true);
        official.page().navigate(overview);
        assertThat(official.page().locator("#over")).hasCount(0);

        state(coordinator, "end", "ended");
        official.page().navigate(overview);
        assertThat(official.page().locator("#over")).containsText(official.says("cerró la ronda", "closed the round"));
        state(coordinator, "reopen", "reopened");
        official.page().navigate(overview);
        assertThat(official.page().locator("#over")).hasCount(0);
        state(coordinator, "cancel", "cancelled");
        coordinator.look().picture(picture("cancelled", width, language));
        official.page().navigate(overview);
        assertThat(official.page().locator("#over")).containsText(official.says("canceló", "cancelled"));
        hasTask(official, title(title, width, official), false);
        for (String folder : new String[] {"consolidation", "session"}) {
            coordinator.open(folder + "/round.xhtml?round=" + code);
            coordinator.sees(coordinator.says("La ronda está cancelada", "The round is cancelled"));
        }
        coordinator.open("rounds/manage.xhtml?round=" + code);
        state(coordinator, "reopen", "reopened");

        page.locator("main summary")
                .filter(named(coordinator.says("Borrar", "Delete")))
                .click();
        page.locator("[id='deleteForm:code']").fill("otra");
        page.locator("[id='deleteForm:delete']").click();
        assertThat(page.locator("[id='deleteForm:code-error']")).containsText(code);
        coordinator.look();
        page.locator("[id='deleteForm:code']").fill(code);
        page.locator("[id='deleteForm:delete']").click();
        page.waitForURL(url -> url.contains("deleted=true"));
        page.locator("main details summary").click();
        assertThat(page.locator("main details")).containsText(title);
        coordinator.look().picture(picture("deleted", width, language));
    }

    /** Of two who change the same round, the slower one is told who was first, and nothing is done. */
    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void whoIsSlowerIsToldWhoWasFirst(int width, Language language) {
        String code = "rnda-de-vuelta-" + width;
        var coordinator = visitor(width, language).signIn("coordinator");
        prepare(coordinator, "Rnda de vuelta " + width, code);
        var other = visitor(width, language).signIn("coordinator").open("rounds/edit.xhtml?round=" + code);
        Page page = coordinator.page();
        page.locator("[id='announceForm:announce']").click();
        done(coordinator, "announced");
        other.page().locator("[id='titleForm:titleEs']").fill("Demasiado tarde");
        other.page().locator("[id='titleForm:rename']").click();
        assertThat(other.page().locator("#refused")).containsText(other.says("Otra persona", "Somebody else"));
        assertThat(other.page().locator("#refused")).containsText(other.says("Ronda anunciada", "Round announced"));
        assertThat(other.page().locator("[id='titleForm:titleEs']")).hasValue("Demasiado tarde");
        other.look().picture(picture("slower", width, language));
    }

    private static String title(String spanish, int width, Visitor reader) {
        return reader.says(spanish, "Return round " + width);
    }

    private static void hasTask(Visitor official, String title, boolean has) {
        Locator main = official.open("index.xhtml").page().locator("main");
        if (has) {
            assertThat(main).containsText(title);
        } else {
            assertThat(main).not().containsText(title);
        }
    }

    private static void prepare(Visitor coordinator, String title, String code) {
        Page page = coordinator.open("rounds/new.xhtml").page();
        page.locator("[id='newForm:titleEs']").fill(title);
        page.locator("[id='newForm:titleEn']").fill(title);
        page.locator("[id='newForm:form']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='newForm:opensDate']").fill(TODAY.plusDays(10).toString());
        page.locator("[id='newForm:dueDate']").fill(TODAY.plusDays(60).toString());
        check(page, "Guatemala");
        check(page, "Honduras");
        page.locator("[id='newForm:prepare']").click();
        assertThat(page.locator("[id='newForm:code-error']")).containsText(code);
        assertThat(page.locator("[id='newForm:code']")).hasValue(code);
        coordinator.look();
        page.locator("[id='newForm:prepare']").click();
        done(coordinator, "prepared");
    }

    private static void state(Visitor coordinator, String button, String done) {
        Page page = coordinator.page();
        page.locator("[id='stateForm:" + button + "']").click();
        assertThat(page.locator("[id='stateForm:reason-error']")).isVisible();
        page.locator("[id='stateForm:reason']").fill("Porque sí");
        page.locator("[id='stateForm:" + button + "']").click();
        done(coordinator, done);
    }

    private static void done(Visitor coordinator, String done) {
        coordinator.page().waitForURL(url -> url.contains("done=" + done));
        assertThat(coordinator.page().locator(".notice--success")).isVisible();
        coordinator.look();
    }

    private static void check(Page page, String participant) {
        page.locator(".choice")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + participant + "\\s*$")))
                .locator("input")
                .check();
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Others count on the rounds of the demo. */
    @AfterEach
    void theRoundIsGone() {
        String rounds = "(select id from collection_round where code like 'rnda-de-vuelta-%')";
        HttpCaller.execute(RunningApp.demo(), "delete from contribution where round_id in " + rounds);
        HttpCaller.execute(RunningApp.demo(), "delete from collection_round where code like 'rnda-de-vuelta-%'");
        HttpCaller.execute(RunningApp.demo(), "delete from round_act where round_code like 'rnda-de-vuelta-%'");
    }

    private static Path picture(String what, int width, Language language) {
        return Path.of("round-life-" + what + "-" + width + "-" + language.code() + ".png");
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(WIDE, Language.ES), Arguments.of(NARROW, Language.EN));
    }
}
