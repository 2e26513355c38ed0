package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;

/** Lines fail, sessions end, people go back and reload: what they typed stays. */
class NothingTypedIsLostJourneyIT extends Journey {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final int TOO_LARGE = 5 * 1024 * 1024 + 1;

    @BeforeAll
    static void mexicoMayChangeItsAnswersAgain() {
        Contributions.giveBack("MX");
    }

    @Test
    void aTextTypedAfterTheSessionEndedIsSavedOnceThePersonHasSignedInInAnotherTab() {
        var official = visitor(WIDE, Language.ES).expecting("status of 401").signIn("contributor.mx");
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
        var filling = official.openSection("framework");
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
    void aTextTypedBeforeTheScriptOfThePageArrivesIsSavedWhenItIsThere() {
        var official = visitor(NARROW, Language.ES).signIn("focal.mx");
        var filling = official.openSection("cooperation");
        var page = official.page();
        List<Route> held = new ArrayList<>();
        page.route("**/contribution.js*", held::add);
        page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
        filling.control("changes_summary").fill("Escrito antes de tiempo");
        filling.control("changes_summary").blur();
        page.waitForCondition(() -> !held.isEmpty());
        page.unroute("**/contribution.js*");
        held.forEach(Route::resume);
        filling.isSaved("changes_summary", "Guardado a las").reload();
        assertThat(filling.control("changes_summary")).hasValue("Escrito antes de tiempo");
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
        assertThat(filling.question("changes_summary").locator(".question__saved"))
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
        assertThat(filling.question(key).locator("a")).hasText("guía nº 1.png");
        filling.settle();
        official.look();
        filling.control(key)
                .setInputFiles(new FilePayload(
                        "programa.pdf", "application/pdf", "#!/bin/sh\necho".getBytes(StandardCharsets.UTF_8)));
        assertThat(filling.question(key).locator(".question__error")).containsText("PDF");
        filling.settle();
        filling.control(key).setInputFiles(new FilePayload("enorme.pdf", "application/pdf", new byte[TOO_LARGE]));
        assertThat(filling.question(key).locator(".question__error")).containsText("5 MB");
        filling.settle();
        official.look();
        assertThat(filling.question(key).locator("a")).hasText("guía nº 1.png");
        var download = official.page()
                .waitForDownload(() -> filling.question(key).locator("a").click());
        assertThat(download.path()).hasBinaryContent(PICTURE);
        filling.question(key).locator("[data-action=remove-file]").click();
        assertThat(filling.question(key).locator("a")).hasCount(0);
        filling.settle();
    }
}
