package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;

/** Two officials of one government answer the same question: nobody overwrites anybody unknowingly. */
class TwoPeopleAnswerJourneyIT extends Journey {

    private static final String CONFLICT = "status of 409";

    @BeforeAll
    static void panamaMayChangeItsAnswersAgain() {
        Contributions.giveBack("PA");
    }

    @Test
    void whoKeepsTheirOwnAnswerHasItStored() {
        var filling = collideOver("unit_name", "Unidad de la otra persona", "Unidad mía");
        filling.question("unit_name").locator(".conflict button").nth(1).click();
        filling.settle();
        assertThat(filling.question("unit_name").locator(".conflict")).hasCount(0);
        filling.reload();
        assertThat(filling.control("unit_name")).hasValue("Unidad mía");
    }

    @Test
    void whoKeepsTheOtherAnswerHasNothingUnsavedLeft() {
        var filling = collideOver("focal_position", "Cargo de la otra persona", "Cargo mío");
        filling.question("focal_position").locator(".conflict button").first().click();
        assertThat(filling.control("focal_position")).hasValue("Cargo de la otra persona");
        assertThat(filling.control("focal_position")).isFocused();
        filling.settle();
        assertThat(filling.question("focal_position").locator(".conflict")).hasCount(0);
        assertThat(visitors().get(0).page().locator(".is-unsaved")).hasCount(0);
        assertThat(visitors().get(0).unsaved()).isEmpty();
        filling.reload();
        assertThat(filling.control("focal_position")).hasValue("Cargo de la otra persona");
    }

    @Test
    void aReloadBeforeDecidingAsksAgain() {
        var filling = collideOver("focal_email", "otra@demo.example", "propia@demo.example");
        filling.reload();
        Locator panel = filling.question("focal_email").locator(".conflict");
        assertThat(panel).containsText("otra@demo.example");
        assertThat(panel).containsText("propia@demo.example");
        panel.locator("button").nth(1).click();
        filling.settle();
        assertThat(visitors().get(0).unsaved()).isEmpty();
    }

    @Test
    void whoWritesAThirdAnswerHasThatStored() {
        var filling = collideOver("focal_position", "Cargo de ella", "Cargo de él");
        Locator panel = filling.question("focal_position").locator(".conflict");
        filling.control("focal_position").fill("Cargo de ambos");
        filling.control("focal_position").blur();
        assertThat(panel).containsText("Cargo de ambos");
        panel.locator("button").nth(1).click();
        filling.settle();
        assertThat(panel).hasCount(0);
        filling.reload();
        assertThat(filling.control("focal_position")).hasValue("Cargo de ambos");
    }

    /** The first person is typing when the second one answers, and is told so; then the first one leaves the field. */
    private FillingPage collideOver(String question, String theirs, String mine) {
        var first = visitor(WIDE, Language.ES).expecting(CONFLICT).signIn("contributor.pa");
        var filling = first.openSection("identification");
        var second = visitor(WIDE, Language.ES).signIn("focal.pa").openSection("identification");
        filling.control(question).focus();
        second.answer(question, theirs);
        Locator line = filling.question(question).locator(".question__other");
        assertThat(line).containsText("Punto focal de Panamá cambió esta respuesta a las");
        assertThat(line).containsText(theirs);
        filling.answer(question, mine);
        Locator panel = filling.question(question).locator(".conflict");
        assertThat(panel).containsText("Esta respuesta cambió mientras usted escribía");
        assertThat(panel).containsText("Punto focal de Panamá");
        assertThat(panel).containsText(theirs);
        assertThat(panel).containsText(mine);
        first.look();
        return filling;
    }
}
