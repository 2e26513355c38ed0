package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TrialRound;

/** A focal point, a contributor and a coordinator bring one contribution to its end, each without a mouse at a small window. */
class WholeTasksByKeyboardJourneyIT extends Journey {

    private static final String MARKED = "stats_source";

    private static TrialRound round;

    @BeforeAll
    static void aRoundThatNobodyHasBegun() throws SQLException {
        round = new TrialRound(RunningApp.demo());
        round.invite("SV");
    }

    @AfterAll
    static void theRoundIsGone() throws SQLException {
        round.close();
    }

    @Test
    void fromTheDelegationToTheAcceptanceByKeyboardAlone() throws SQLException {
        long id = round.contribution("SV");
        var focalPoint = byKeyboard("focal.sv", Language.ES);
        opens(focalPoint, id);
        delegatesEverything(focalPoint);

        var contributor = byKeyboard("contributor.sv", Language.ES);
        opens(contributor, id);
        confirmsAllSections(contributor);
        opens(contributor, id);
        signsAllSections(contributor);

        opens(focalPoint, id);
        signsOffAndSubmits(focalPoint);

        var coordinator = byKeyboard("coordinator", Language.EN);
        givesBack(coordinator, "sendBack");
        opens(contributor, id);
        corrects(contributor);
        opens(contributor, id);
        signsAllSections(contributor);
        opens(focalPoint, id);
        signsOffAndSubmits(focalPoint);
        accepts(coordinator);
        givesBack(coordinator, "reopen");
    }

    private Visitor byKeyboard(String name, Language language) {
        var visitor = visitor(NARROW, language).open("login.xhtml?lang=" + language.code());
        var keyboard = visitor.keyboard();
        keyboard.tabTo("[id$=email]").type(name + "@demo.example");
        keyboard.tabTo("[id$=password]").type(Visitor.PASSWORD).press("Enter");
        visitor.page().waitForURL(url -> url.contains("index.xhtml"));
        return visitor;
    }

    private static void opens(Visitor official, long id) {
        if (official.page().locator("#menuButton").isVisible()) {
            official.keyboard().tabTo("#menuButton").press("Enter");
        }
        official.keyboard().tabTo("nav.menu a[href*='contributions']").press("Enter");
        official.page().waitForURL(url -> url.contains("list.xhtml"));
        official.keyboard().tabTo("a.task__name[href*='id=" + id + "']").press("Enter");
        official.page().waitForURL(url -> url.contains("overview.xhtml"));
    }

    private static void delegatesEverything(Visitor focalPoint) {
        Page page = focalPoint.page();
        var keyboard = focalPoint.keyboard();
        keyboard.tabTo("a[href*='delegation.xhtml']").press("Enter");
        page.waitForURL(url -> url.contains("delegation.xhtml"));
        for (String section : values(page, "input[name=section]")) {
            keyboard.tabTo("input[name=section][value=" + section + "]").press("Space");
        }
        keyboard.tabTo("#to");
        Locator chosen = page.locator("#to option:checked");
        while (!chosen.innerText().startsWith("Persona colaboradora")) {
            String before = chosen.innerText();
            keyboard.press("ArrowDown");
            assertThat(chosen.innerText()).as("the next choice").isNotEqualTo(before);
        }
        keyboard.tabTo("[id$=give]").press("Enter");
        focalPoint.sees("Las secciones quedaron delegadas.");
        focalPoint.look();
    }

    /** Section after section: whatever is left to confirm is confirmed at once, which leads on to the next. */
    private static void confirmsAllSections(Visitor contributor) {
        Page page = contributor.page();
        var keyboard = contributor.keyboard();
        keyboard.tabTo("a.task__name").press("Enter");
        page.waitForURL(url -> url.contains("section.xhtml"));
        while (page.url().contains("section.xhtml")) {
            contributor.filling().settle();
            if (page.locator("#confirmSection").isVisible()) {
                keyboard.tabTo("#confirmSection").press("Enter");
                contributor.filling().settle();
                if (page.locator("#confirmNumbers").isVisible()) {
                    keyboard.tabTo("#confirmSection").press("Enter");
                }
                assertThat(page.locator("#confirmation")).isHidden();
                contributor.filling().settle();
                assertThat(page.locator(".pager__next")).isFocused();
            } else {
                keyboard.tabTo(".pager__next");
            }
            String here = page.url();
            keyboard.press("Enter");
            page.waitForURL(url -> !url.equals(here));
        }
        assertThat(page.locator("#toConfirm")).hasCount(0);
        assertThat(page.locator("#problems")).hasCount(0);
    }

    private static void signsAllSections(Visitor contributor) {
        Page page = contributor.page();
        var keyboard = contributor.keyboard();
        keyboard.tabTo("main a[href*='signoff.xhtml']").press("Enter");
        page.waitForURL(url -> url.contains("signoff.xhtml"));
        for (String section : values(page, ".log__item:not(:has(.status--signed)) input[name=section]")) {
            keyboard.tabTo("input[name=section][value=" + section + "]").press("Space");
        }
        keyboard.tabTo("[id$=':signSections']").press("Enter");
        assertThat(page.locator(".log__item:not(:has(.status--signed)) input[name=section]"))
                .hasCount(0);
        contributor.look();
    }

    private static void signsOffAndSubmits(Visitor focalPoint) {
        Page page = focalPoint.page();
        var keyboard = focalPoint.keyboard();
        keyboard.tabTo("main a[href*='signoff.xhtml']").press("Enter");
        page.waitForURL(url -> url.contains("signoff.xhtml"));
        keyboard.tabTo("[id='nationalForm:signOff']").press("Enter");
        assertThat(page.locator("#national")).isVisible();
        keyboard.tabTo("a[href*='submit.xhtml']").press("Enter");
        page.waitForURL(url -> url.contains("submit.xhtml"));
        keyboard.tabTo("[id$=':submit']").press("Enter");
        assertThat(page.locator(".confirmation")).isVisible();
        focalPoint.look();
    }

    private static void opensSnapshot(Visitor coordinator) {
        Page page = coordinator.page();
        var keyboard = coordinator.keyboard();
        if (page.locator("#menuButton").isVisible()) {
            keyboard.tabTo("#menuButton").press("Enter");
        }
        keyboard.tabTo("nav.menu a[href*='rounds']").press("Enter");
        page.waitForURL(url -> url.contains("rounds/list.xhtml"));
        keyboard.tabTo("a[href*='board.xhtml?round=" + TrialRound.CODE + "']").press("Enter");
        page.waitForURL(url -> url.contains("board.xhtml"));
        coordinator.look();
        keyboard.tabTo("tr:has(a[href*='participant=SV']) a.status").press("Enter");
        page.waitForURL(url -> url.contains("snapshot.xhtml"));
    }

    /** Returns what was submitted, or reopens what was accepted, with one question marked. */
    private static void givesBack(Visitor coordinator, String button) {
        Page page = coordinator.page();
        var keyboard = coordinator.keyboard();
        if (!page.url().contains("snapshot.xhtml")) {
            opensSnapshot(coordinator);
        }
        keyboard.tabTo("#q-" + MARKED + " .review-remark__summary").press("Enter");
        assertThat(page.locator("#remark-" + MARKED)).isFocused();
        keyboard.type("Which registry?");
        keyboard.tabTo(".review-return__summary").press("Enter");
        keyboard.tabTo("[id='returnForm:reason']").type("Please name the cut-off date.");
        keyboard.tabTo("[id='returnForm:" + button + "']").press("Enter");
        assertThat(page.locator("#returned")).containsText("Please name the cut-off date.");
        coordinator.look();
    }

    private static void corrects(Visitor contributor) {
        Page page = contributor.page();
        var keyboard = contributor.keyboard();
        keyboard.tabTo("#marks a").press("Enter");
        page.waitForURL(url -> url.contains("section.xhtml"));
        var filling = contributor.filling().settle();
        keyboard.tabTo("#f-" + MARKED)
                .press("Control+A")
                .type("Registro del SNE, corte de diciembre")
                .press("Tab");
        filling.settle();
        filling.isSaved(MARKED, "Guardado a las");
        keyboard.tabTo("#r-" + MARKED).type("Es la del registro, al 31 de diciembre.");
        keyboard.tabTo("#m-" + MARKED + " [data-outcome=DONE]").press("Enter");
        assertThat(page.locator("#m-" + MARKED + " .mark__state")).containsText("Respuesta guardada");
    }

    private static void accepts(Visitor coordinator) {
        opensSnapshot(coordinator);
        coordinator.keyboard().tabTo("[id='snapshotForm:accept']").press("Enter");
        assertThat(coordinator.page().locator("#acceptance")).isVisible();
    }

    private static List<String> values(Page page, String selector) {
        return page.locator(selector).all().stream()
                .map(input -> input.getAttribute("value"))
                .toList();
    }
}
