package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TrialRound;

/** El Salvador begins a round with what was accepted of it in SNE 2024: on a phone, by keyboard alone. */
class OfficialConfirmsLastYearJourneyIT extends Journey {

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
    void whatWasAnsweredLastYearIsConfirmedChangedAndExplained() throws SQLException {
        String id = Long.toString(round.contribution("SV"));
        var official = visitor(NARROW, Language.ES).signIn("focal.sv");
        official.open("contributions/overview.xhtml?id=" + id).look();
        official.sees("respuestas de SNE 2024");
        official.picture(Path.of("journey-memory-overview-360-es.png"));
        official.page()
                .locator("a[href$='section=statistics&show=to-confirm']")
                .first()
                .press("Enter");

        var section = official.filling();
        var keyboard = official.keyboard();
        assertThat(official.page().locator("#show-to-confirm")).isChecked();
        assertThat(section.question("seekers_total").locator(".question__earlier"))
                .containsText("SNE 2024");
        official.look().picture(Path.of("journey-memory-section-360-es.png"));
        confirmsOne(official, section, keyboard);
        changesOneTooMuch(official, section, keyboard);
        looksAtWhatChanged(official, section, keyboard);
        confirmsTheRest(official, section, keyboard);

        official.open("contributions/missing.xhtml?id=" + id).look();
        assertThat(official.page().locator("#problems")).containsText("Explique el cambio en la nota.");
        assertThat(official.page().locator("#toConfirm a[href*='section=statistics']"))
                .hasCount(0);
        assertThat(official.page().locator("#toConfirm a[href*='section=permits']"))
                .hasCount(1);
        official.picture(Path.of("journey-memory-missing-360-es.png"));
        official.open("contributions/history.xhtml?id=" + id + "&section=statistics")
                .look();
        official.sees("Confirmada sin cambios");
        official.sees("Tomado de SNE 2024, por confirmar");
        official.picture(Path.of("journey-memory-history-360-es.png"));
        seesItOnADeskInEnglish(id);
    }

    private static void confirmsOne(Visitor official, FillingPage section, Keyboard keyboard) {
        keyboard.tabTo("#k-seekers_total").press("Enter");
        section.settle().isSaved("seekers_total", "Guardado a las");
        assertThat(section.question("seekers_total").locator(".question__confirm"))
                .hasCount(0);
        assertThat(official.page().locator(":focus")).hasId("k-seekers_women");
        assertThat(section.question("seekers_total")).isVisible();
    }

    private static void changesOneTooMuch(Visitor official, FillingPage section, Keyboard keyboard) {
        keyboard.tabTo("#f-placed_total").press("Control+A").type("30000").press("Tab");
        section.settle();
        Locator placed = section.question("placed_total");
        assertThat(placed.locator(".question__change")).hasText("+70.5 %");
        assertThat(placed.locator(":scope > .question__error")).containsText("Explique el cambio en la nota.");
        assertThat(placed.locator(".question__confirm")).hasCount(0);
        official.look().picture(Path.of("journey-memory-beyond-360-es.png"));
    }

    private static void looksAtWhatChanged(Visitor official, FillingPage section, Keyboard keyboard) {
        keyboard.backTo("#show-to-confirm").press("ArrowLeft");
        assertThat(official.page().locator("#show-changed")).isChecked();
        assertThat(section.question("placed_total")).isVisible();
        assertThat(section.question("seekers_total")).isHidden();
        assertThat(official.page().locator("#filterSaid")).containsText("Se muestran");
        assertThat(official.page().url()).contains("show=changed");
        official.look().picture(Path.of("journey-memory-changed-360-es.png"));
        keyboard.press("ArrowLeft");
        assertThat(section.question("seekers_total")).isVisible();
    }

    private static void confirmsTheRest(Visitor official, FillingPage section, Keyboard keyboard) {
        readsTheNumbersFirst(official, section, keyboard);
        keyboard.tabTo("#confirmSection").press("Enter");
        section.settle();
        assertThat(official.page().locator("#saveStatus")).containsText("Se confirmaron");
        assertThat(official.page().locator(".question__confirm")).hasCount(0);
        assertThat(official.page().locator("#confirmation")).isHidden();
        assertThat(official.page().locator(":focus")).hasClass("pager__next");
        section.reload();
        assertThat(official.page().locator(".question__confirm")).hasCount(0);
        assertThat(section.question("placed_total").locator(":scope > .question__error"))
                .containsText("Explique el cambio en la nota.");
    }

    /** The first press lists the numbers of last year and confirms nothing; what the second one does can be taken back. */
    private static void readsTheNumbersFirst(Visitor official, FillingPage section, Keyboard keyboard) {
        int left = official.page().locator(".question__confirm").count();
        keyboard.tabTo("#confirmSection").press("Enter");
        section.settle();
        assertThat(official.page().locator("#confirmNumbers")).isFocused();
        assertThat(official.page().locator("#confirmNumbers tr").last()).isVisible();
        assertThat(official.page().locator(".question__confirm")).hasCount(left);
        official.look().picture(Path.of("journey-memory-numbers-360-es.png"));
        keyboard.tabTo("#confirmSection").press("Enter");
        section.settle();
        assertThat(official.page().locator(".question__confirm")).hasCount(0);
        keyboard.backTo("#confirmUndo button").press("Enter");
        official.page().waitForLoadState();
        assertThat(official.page().locator(".question__confirm")).hasCount(left);
        keyboard.tabTo("#confirmSection").press("Enter");
        assertThat(official.page().locator("#confirmNumbers")).isVisible();
    }

    private void seesItOnADeskInEnglish(String id) {
        var focalPoint = visitor(WIDE, Language.EN).signIn("focal.sv");
        focalPoint.open("contributions/overview.xhtml?id=" + id).look();
        focalPoint.sees("taken over from SNE 2024");
        focalPoint.picture(Path.of("journey-memory-overview-1280-en.png"));
        focalPoint
                .open("contributions/section.xhtml?id=" + id + "&section=permits&show=to-confirm")
                .look();
        focalPoint.picture(Path.of("journey-memory-section-1280-en.png"));
        assertThat(focalPoint.filling().rows("permit_regime")).hasSize(2);
    }
}
