package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.FormDrafts;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** Lines fail, sessions end, people go back and reload: what they typed stays. */
class NothingTypedIsLostJourneyIT extends Journey {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String EVERY_CONTROL = """
            | survey |
            |  | type | name | label::Español (es) | label::English (en) | appearance | parameters |
            |  | begin_group | all | Todo | Everything |  |  |
            |  | datetime | happens_at | Ocurre | Happens |  |  |
            |  | time | opens_at | Abre | Opens |  |  |
            |  | date | begins_on | Comienza | Begins |  |  |
            |  | integer | number | Número | Number |  |  |
            |  | decimal | share | Parte | Share |  |  |
            |  | text | line | Línea | Line |  |  |
            |  | text | lines | Líneas | Lines | multiline |  |
            |  | select_one one | one | Una | One |  |  |
            |  | select_one one | dropped | Lista | List | minimal |  |
            |  | select_multiple one | several | Varias | Several |  |  |
            |  | end_group |  |  |  |  |  |
            | choices |
            |  | list_name | name | label::Español (es) | label::English (en) |
            |  | one | a | Alfa | Alpha |
            |  | one | b | Beta | Beta |
            | settings |
            |  | form_title | form_id | version | default_language | title_en |
            |  | Todo | every_control | 1 | Español (es) | Everything |
            """;

    private static final Map<String, String> ANSWERS = Map.of(
            "happens_at", "2025-04-03T10:30",
            "opens_at", "08:00",
            "begins_on", "2025-04-03",
            "number", "7",
            "share", "2.5",
            "line", "Línea",
            "lines", "Una\nDos",
            "one", "a",
            "dropped", "b",
            "several", "b");

    private static final int TOO_LARGE = 5 * 1024 * 1024 + 1;

    @BeforeAll
    static void mexicoMayChangeItsAnswersAgain() {
        Contributions.giveBack("MX");
    }

    @Test
    void aTextTypedAfterTheSessionEndedIsSavedOnceThePersonHasSignedInInAnotherTab() {
        var official = visitor(WIDE, Language.ES)
                .expecting("status of 401")
                .expecting("WebSocket connection") // whose handshake may come after the session has ended
                .signIn("contributor.mx");
        var filling = official.openSection("identification");
        official.context().clearCookies();
        filling.answer("unit_name", "Unidad escrita sin sesión");
        assertThat(official.page().locator("#saveStatus")).containsText("Su sesión terminó");
        assertThat(filling.control("unit_name")).hasValue("Unidad escrita sin sesión");
        official.look();
        var tab = official.context()
                .waitForPage(() -> official.page().locator("#saveStatus a").click());
        Visitor.signIn(tab, "contributor.mx");
        assertThat(tab.locator("#answers")).isVisible();
        official.page().evaluate("() => window.dispatchEvent(new Event('focus'))"); // headless tabs never lose it
        filling.isSaved("unit_name", "Guardado a las");
        assertThat(official.unsaved()).isEmpty();
        tab.reload();
        assertThat(tab.locator("#f-unit_name")).hasValue("Unidad escrita sin sesión");
    }

    @Test
    void aTextTypedWithoutConnectionIsSavedWhenItIsBack() {
        var official = visitor(NARROW, Language.ES)
                .expecting("ERR_INTERNET_DISCONNECTED")
                .signIn("focal.mx");
        var filling = official.openSection("framework").settle(); // a page whose script has not come yet saves nothing
        official.context().setOffline(true);
        filling.answer("sne_name", "Nombre escrito sin conexión");
        assertThat(official.page().locator("#saveStatus")).containsText("Sin conexión");
        official.look();
        official.context().setOffline(false);
        filling.isSaved("sne_name", "Guardado a las").reload();
        assertThat(filling.control("sne_name")).hasValue("Nombre escrito sin conexión");
        assertThat(official.unsaved()).isEmpty();
    }

    @Test
    void aPageWhoseScriptsHaveNotComeSaysThatItIsNotCompleteAndSavesWhatWasTypedOnceTheyCome() {
        var official = visitor(NARROW, Language.ES).signIn("contributor.mx");
        List<Route> scripts = new CopyOnWriteArrayList<>();
        official.page().route("**/filling/main.js", scripts::add);
        official.openSection("framework");
        var line = official.page().locator("#saveStatus");
        assertThat(line).isVisible();
        assertThat(line)
                .hasText("La página todavía no está completa. Lo que escriba se envía en cuanto lo esté. "
                        + "Si este aviso no desaparece, copie lo que escribió y vuelva a cargar la página.");
        official.look();
        official.page().locator("#f-sne_name").fill("Nombre escrito antes de tiempo");
        scripts.forEach(Route::resume);
        new FillingPage(official.page()).isSaved("sne_name", "Guardado a las");
        assertThat(line).not().containsText("todavía no está completa");
    }

    @Test
    void aTextThatATabCouldNotSaveAnyMoreIsToldOfAndComesBackToItsAuthorAlone() {
        var official = visitor(NARROW, Language.ES)
                .expecting("ERR_INTERNET_DISCONNECTED")
                .expecting("status of 401") // a page asks how it stands before it is left
                .expecting("WebSocket connection")
                .signIn("contributor.mx");
        official.context()
                .addInitScript(
                        "delete Navigator.prototype.serviceWorker"); // whose crash the test’s browser never gets over
        var filling = official.openSection("framework").settle();
        String section = official.page().url();
        official.context().setOffline(true);
        filling.control("sne_name").fill("Nombre escrito antes de un corte de luz");
        var colleague = official.context().newPage();
        breakDown(official.page());
        official.context().setOffline(false);

        official.context().clearCookies();
        colleague.navigate(section);
        Visitor.signIn(colleague, "focal.mx");
        assertThat(colleague.locator("#answers:not([data-busy])")).isVisible();
        assertThat(colleague.locator("#f-sne_name")).not().hasValue("Nombre escrito antes de un corte de luz");

        official.context().clearCookies();
        String overview = section.replaceFirst("section\\.xhtml", "overview.xhtml");
        colleague.navigate(overview);
        Visitor.signIn(colleague, "contributor.mx");
        var hints = colleague.locator("[data-unsaved]:visible");
        assertThat(hints).hasCount(1);
        assertThat(hints).containsText("este navegador guarda texto que quizá no se envió");
        assertThat(hints).hasAttribute("data-unsaved", "framework");
        colleague.navigate(section);
        assertThat(colleague.locator("#f-sne_name")).hasValue("Nombre escrito antes de un corte de luz");
        assertThat(colleague.locator("#saveStatus")).containsText("Guardado a las");
        colleague.reload();
        assertThat(colleague.locator("#f-sne_name")).hasValue("Nombre escrito antes de un corte de luz");
        colleague.navigate(overview);
        assertThat(colleague.locator("[data-unsaved]:visible")).hasCount(0);
    }

    @Test
    void aTryThatWasUnderWayWhenTheConnectionCameBackIsMadeAgainAtOnce() {
        var official = visitor(WIDE, Language.ES).expecting("ERR_FAILED").signIn("focal.mx");
        var page = official.page();
        page.clock().install();
        var filling = official.openSection("framework");
        List<Route> failing = new ArrayList<>();
        page.route("**/answers", failing::add);
        filling.control("sne_name").fill("Nombre escrito en un túnel");
        filling.control("sne_name").blur();
        for (int tries = 1; tries <= 5; tries++) { // then the pause before the next one is as long as it gets
            int soFar = tries;
            page.waitForCondition(() -> failing.size() == soFar);
            if (tries < 5) {
                failing.get(tries - 1).abort();
                assertThat(page.locator("#saveStatus")).containsText("Sin conexión");
                page.clock().fastForward("00:31");
            }
        }
        page.evaluate("window.dispatchEvent(new Event('online'))");
        failing.get(4).abort(); // two seconds later it is tried again, not half a minute
        page.unroute("**/answers"); // not before: without a route the browser lets go what it holds
        filling.isSaved("sne_name", "Guardado a las");
        assertThat(official.unsaved()).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerIsGivenUpAfterTwentySecondsAndAskedAgain() {
        var official = visitor(NARROW, Language.EN).signIn("focal.mx");
        var page = official.page();
        page.clock().install();
        // The browser's own timer does not go by the clock of the test.
        page.addInitScript("AbortSignal.timeout = (ms) => { const c = new AbortController();"
                + " setTimeout(() => c.abort(new DOMException('', 'TimeoutError')), ms); return c.signal; }");
        var filling = official.openSection("framework");
        List<Route> held = new ArrayList<>();
        page.route("**/answers", held::add);
        filling.control("sne_name").fill("Written to a server that does not answer");
        filling.control("sne_name").blur();
        page.waitForCondition(() -> !held.isEmpty());
        page.clock().fastForward("00:21");
        assertThat(page.locator("#saveStatus")).containsText("Not saved yet: the server does not answer");
        official.look();
        page.unroute("**/answers");
        page.clock().fastForward("00:03");
        filling.isSaved("sne_name", "Saved at");
        assertThat(official.unsaved()).isEmpty();
    }

    @Test
    void whatWasDoneInAMinuteWithoutConnectionIsDoneWhenItIsBack() {
        var official = visitor(WIDE, Language.ES)
                .expecting("ERR_INTERNET_DISCONNECTED")
                .expecting("WebSocket connection")
                .signIn("focal.mx");
        var page = official.page();
        page.clock().install();
        var filling = official.openSection("cooperation");
        int rows = filling.rows("annexes").size();
        official.context().setOffline(true);
        filling.control("changes_summary").fill("Escrito sin línea");
        filling.control("good_practice").fill("Y esto también");
        filling.control("good_practice").blur();
        filling.question("annexes").locator(".repeat__add").click();
        page.clock().fastForward("01:05");
        assertThat(page.locator("#saveStatus")).containsText("Sin conexión");
        assertThat(filling.control("changes_summary")).hasValue("Escrito sin línea");
        official.context().setOffline(false);
        page.clock().fastForward("00:31");
        filling.isSaved("good_practice", "Guardado a las");
        page.waitForCondition(() -> filling.rows("annexes").size() == rows + 1);
        filling.reload();
        assertThat(filling.control("changes_summary")).hasValue("Escrito sin línea");
        assertThat(filling.control("good_practice")).hasValue("Y esto también");
        assertThat(filling.rows("annexes")).hasSize(rows + 1);
        assertThat(official.unsaved()).isEmpty();
    }

    @Test
    void aComputerWhoseClockIsYearsOffSavesLikeAnyOtherAndSaysTheServersTime() {
        var official = visitor(WIDE, Language.ES).signIn("contributor.mx");
        official.page().clock().setFixedTime("1999-12-31T23:59:00Z");
        var filling = official.openSection("identification");
        filling.answer("unit_name", "Unidad con reloj atrasado").isSaved("unit_name", "Guardado a las");
        Locator saved = filling.question("unit_name").locator(":scope > .question__saved");
        String said = saved.innerText();
        var colleague = visitor(WIDE, Language.ES).signIn("focal.mx").openSection("identification");
        assertThat(colleague.control("unit_name")).hasValue("Unidad con reloj atrasado");
        assertThat(colleague.question("unit_name").locator(":scope > .question__saved"))
                .hasText(said);
        filling.answer("unit_name", "Unidad con reloj corregido").reload();
        assertThat(filling.control("unit_name")).hasValue("Unidad con reloj corregido");
    }

    @Test
    void aTextTypedBeforeTheScriptOfThePageArrivesIsSavedWhenItIsThere() {
        var official = visitor(NARROW, Language.ES).signIn("focal.mx");
        var page = official.page();
        page.addInitScript("delete Navigator.prototype.serviceWorker"); // kept scripts would be there at once
        var filling = official.openSection("cooperation");
        List<Route> held = new ArrayList<>();
        page.route("**/filling/main.js", held::add);
        page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
        Locator early = page.locator("#f-changes_summary");
        early.fill("Escrito antes de tiempo");
        early.blur();
        page.waitForCondition(() -> !held.isEmpty());
        page.unroute("**/filling/main.js");
        held.forEach(Route::resume);
        filling.isSaved("changes_summary", "Guardado a las").reload();
        assertThat(filling.control("changes_summary")).hasValue("Escrito antes de tiempo");
    }

    /** The bodies of all saves that a page sends from here on. */
    private static List<String> saves(Visitor visitor) {
        List<String> saves = new ArrayList<>();
        visitor.page().onRequest(request -> {
            if (request.method().equals("PUT")) {
                saves.add(request.postData());
            }
        });
        return saves;
    }

    @Test
    void ofADateThatIsTypedOnlyTheWholeIsSaved() throws SQLException {
        try (var database = TestDatabase.connect(RunningApp.demo().database())) {
            long form = FormDrafts.keep(database, EVERY_CONTROL);
            var coordinator = visitor(WIDE, Language.ES).signIn("coordinator");
            List<String> saves = saves(coordinator);
            var filling = coordinator
                    .open("forms/preview-section.xhtml?section=all&draft=" + form)
                    .filling()
                    .settle();
            filling.control("begins_on").focus();
            coordinator.page().keyboard().type("04042025", new Keyboard.TypeOptions().setDelay(100));
            coordinator.page().keyboard().press("Tab");
            filling.settle();
            assertThat(filling.value("begins_on")).isEqualTo("2025-04-04");
            assertThat(saves).isNotEmpty().allMatch(body -> body.contains("2025-04-04"));
            FormDrafts.forget(database, form);
        }
    }

    @Test
    void whatIsTypedIsSavedWhereTheBrowserRemembersNothing() {
        var official = visitor(NARROW, Language.ES).signIn("focal.mx");
        official.page()
                .addInitScript(
                        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        var filling = official.openSection("framework");
        filling.answer("sne_name", "Nombre sin memoria").isSaved("sne_name", "Guardado a las");
        assertThat(official.page().locator("#noMemory")).containsText("no guarda copias propias");
        official.look();
        filling.reload();
        assertThat(filling.control("sne_name")).hasValue("Nombre sin memoria");
    }

    @Test
    void aPageInThePlaceOfAnAnswerIsNoAnswer() {
        var official = visitor(NARROW, Language.ES).signIn("focal.mx");
        var filling = official.openSection("framework");
        List<Route> caught = new ArrayList<>();
        official.page().route("**/answers", route -> {
            if (caught.isEmpty()) {
                caught.add(route);
                route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<p>Welcome to the hotel</p>"));
            } else {
                route.resume();
            }
        });
        filling.answer("sne_name", "Nombre en el hotel")
                .isSaved("sne_name", "Guardado a las")
                .reload();
        assertThat(filling.control("sne_name")).hasValue("Nombre en el hotel");
        assertThat(caught).hasSize(1);
    }

    @Test
    void openingAPageThatNobodyTouchesSavesNothingWhateverItAsks() throws SQLException {
        try (var database = TestDatabase.connect(RunningApp.demo().database())) {
            long form = FormDrafts.keep(database, EVERY_CONTROL);
            var coordinator = visitor(WIDE, Language.ES).signIn("coordinator");
            List<String> saves = saves(coordinator);
            var filling = coordinator
                    .open("forms/preview-section.xhtml?section=all&draft=" + form)
                    .filling()
                    .settle();
            assertThat(saves).isEmpty();
            ANSWERS.forEach(filling::answer);
            assertThat(saves).hasSize(ANSWERS.size());
            saves.clear();
            filling.reload();
            ANSWERS.forEach(
                    (key, value) -> assertThat(filling.value(key)).as(key).isEqualTo(value));
            assertThat(saves).isEmpty();
            FormDrafts.forget(database, form);
        }
    }

    @Test
    void aTextIsThereAfterGoingAwayWhileTypingAndComingBack() {
        var official = visitor(WIDE, Language.ES).signIn("focal.mx");
        var filling = official.openSection("cooperation");
        filling.control("changes_summary").fill("A medio escribir");
        official.page().locator("a.back").click();
        assertThat(official.heading()).hasText("Mi contribución");
        official.page().goBack();
        filling.settle();
        assertThat(filling.control("changes_summary")).hasValue("A medio escribir");
        assertThat(filling.question("changes_summary").locator(":scope > .question__saved"))
                .containsText("Guardado a las");
    }

    @Test
    void aTextIsThereAfterAReloadWhileTyping() {
        var official = visitor(WIDE, Language.ES).signIn("focal.mx");
        var filling = official.openSection("cooperation");
        filling.control("good_practice").fill("Ferias en frontera");
        filling.reload();
        assertThat(filling.control("good_practice")).hasValue("Ferias en frontera");
        assertThat(official.unsaved()).isEmpty();
        filling.reload();
        assertThat(filling.control("good_practice")).hasValue("Ferias en frontera");
    }

    @Test
    void aFileIsTakenAndOneOfAnotherTypeOrTooLargeIsRefusedInWords() {
        var official = visitor(NARROW, Language.ES).expecting("status of 4").signIn("focal.mx");
        var filling = official.openSection("cooperation");
        String row = filling.addRow("annexes");
        var key = row + "/annex_file";
        filling.control(key).setInputFiles(new FilePayload("guía nº 1.png", "image/png", PICTURE));
        assertThat(filling.question(key).locator(".upload__file a")).hasText("guía nº 1.png");
        filling.settle();
        official.look();
        filling.control(key)
                .setInputFiles(new FilePayload(
                        "programa.pdf", "application/pdf", "#!/bin/sh\necho".getBytes(StandardCharsets.UTF_8)));
        assertThat(filling.question(key).locator(":scope > .question__error")).containsText("PDF");
        filling.settle();
        filling.control(key).setInputFiles(new FilePayload("enorme.pdf", "application/pdf", new byte[TOO_LARGE]));
        assertThat(filling.question(key).locator(":scope > .question__error")).containsText("5 MB");
        filling.settle();
        official.look();
        assertThat(filling.question(key).locator(".upload__file a")).hasText("guía nº 1.png");
        var download = official.page()
                .waitForDownload(
                        () -> filling.question(key).locator(".upload__file a").click());
        assertThat(download.path()).hasBinaryContent(PICTURE);
        filling.question(key).locator("[data-action=remove-file]").click();
        assertThat(filling.question(key).locator(".upload__file a")).hasCount(0);
        filling.settle();
    }

    /** As a power cut: a tab that is closed still tries to send its text, and may succeed after it is gone. */
    private static void breakDown(Page page) {
        assertThatThrownBy(() -> page.navigate("chrome://crash")).hasMessageContaining("crash");
        page.close();
    }
}
