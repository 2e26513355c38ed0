package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;

/** An official without a mouse, at a small window. */
class FillingByKeyboardJourneyIT extends Journey {

    @Test
    void anOfficialSignsInFillsThreeQuestionsAndAddsAndRemovesARowByKeyboardAlone() {
        Contributions.giveBack("HN");
        var official = visitor(NARROW, Language.ES).open("login.xhtml");
        var keyboard = official.keyboard();
        keyboard.tabTo("[id$=email]").type("contributor.hn@demo.example");
        keyboard.tabTo("[id$=password]").type(Visitor.PASSWORD).press("Enter");
        assertThat(official.heading()).isVisible();
        keyboard.tabTo("nav.menu a[href*='contributions']").press("Enter");
        keyboard.tabTo(".task__name").press("Enter");
        keyboard.tabTo("a[href$='section=cooperation']").press("Enter");
        var filling = official.filling();
        keyboard.tabTo("#f-good_practice").press("Control+A").type("Ferias de empleo");
        keyboard.tabTo("#q-publish_level input").press("ArrowDown");
        keyboard.tabTo("#f-signoff_position").press("Control+A").type("Viceministra");
        int rows = filling.rows("annexes").size();
        keyboard.backTo("[data-key=annexes] .repeat__add").press("Enter");
        assertThat(filling.cards("annexes")).hasCount(rows + 1);
        filling.settle();
        String row = filling.rows("annexes").get(rows);
        assertThat(filling.card(row).locator(".row-card__title")).isFocused();
        official.look();
        keyboard.tabTo("[data-key='" + row + "/annex_title'] input").type("Boletín");
        official.page().onceDialog(Dialog::accept);
        keyboard.backTo("#row-" + row + " [data-action=row-remove]").press("Enter");
        assertThat(filling.cards("annexes")).hasCount(rows);
        filling.settle();
        assertThat(official.page().locator(":focus")).isVisible();
        filling.reload();
        assertThat(filling.control("good_practice")).hasValue("Ferias de empleo");
        assertThat(filling.control("signoff_position")).hasValue("Viceministra");
        assertThat(filling.rows("annexes")).hasSize(rows);
    }
}
