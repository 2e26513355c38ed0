package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A section page as an official works with it. A question is named by its code, a question of a row by row id and code: {@code
 * k3j5h6g7f8d9/pr_status}.
 */
final class FillingPage {

    private static final String WHOLE = "() => document.readyState === 'complete'";
    /** A page whose scripts have not come yet saves nothing, however quiet it is. */
    private static final String SETTLED = "() => document.readyState === 'complete'"
            + " && document.querySelector('#answers:not([data-busy])') !== null";

    private static final Pattern REPLIED = Pattern.compile("Respuesta guardada|Answer kept");

    private final Page page;

    FillingPage(Page page) {
        this.page = page;
    }

    Locator question(String key) {
        return page.locator("#answers [data-key='" + key + "']");
    }

    /** The first control of a question, on a page whose scripts have come: what is typed before may be lost by a reload. */
    Locator control(String key) {
        return whole().question(key).locator("input, select, textarea").first();
    }

    /** Answers as a person does and leaves the field; several choices are joined by a space. Returns when the server has answered. */
    FillingPage answer(String key, String value) {
        Locator question = question(key);
        switch (question.getAttribute("data-kind")) {
            case "radios" -> question.locator("input[value='" + value + "']").check();
            case "checkboxes" -> choose(question, Arrays.asList(value.split(" ", -1)));
            case "acknowledge" -> question.locator("input").check();
            default -> type(question, value);
        }
        return settle();
    }

    private void choose(Locator question, List<String> chosen) {
        for (Locator box : question.locator("input").all()) {
            box.setChecked(chosen.contains(box.getAttribute("value")));
        }
    }

    private void type(Locator question, String value) {
        Locator control = question.locator("input, select, textarea").first();
        if (control.evaluate("control => control.tagName").equals("SELECT")) {
            control.selectOption(value);
        } else {
            control.fill(value);
            control.blur();
        }
    }

    /** What is counted is not waited for: a click ends with the first byte of the next page, of which no row may be there yet. */
    private FillingPage whole() {
        page.waitForFunction(WHOLE);
        return this;
    }

    /** Waits until nothing is on its way to the server any more. */
    FillingPage settle() {
        page.waitForFunction(SETTLED);
        return this;
    }

    /** What the question holds on the screen, as the form's codes; several choices joined by a space. */
    String value(String key) {
        Locator question = whole().question(key);
        String kind = question.getAttribute("data-kind");
        return kind.equals("value")
                ? control(key).inputValue()
                : String.join(
                        " ",
                        question.locator("input:checked").all().stream()
                                .map(input -> input.getAttribute("value"))
                                .toList());
    }

    /** Names of what can be chosen now, without "choose one". */
    List<String> choices(String key) {
        return whole().question(key).locator("option:not([value='']), .choice input").all().stream()
                .map(choice -> choice.getAttribute("value"))
                .toList();
    }

    FillingPage isSaved(String key, String words) {
        assertThat(question(key).locator(":scope > .question__saved")).containsText(words);
        assertThat(page.locator("#saveStatus")).containsText(words);
        return this;
    }

    FillingPage complains(String key, String words) {
        assertThat(question(key).locator(":scope > .question__error")).hasText(words);
        return this;
    }

    FillingPage doesNotComplain(String key) {
        assertThat(question(key).locator(":scope > .question__error")).isEmpty();
        return this;
    }

    /** Says what became of the remark about an answer. @param outcome DONE or STAYS */
    FillingPage reply(String key, String outcome, String reason) {
        page.waitForFunction(WHOLE); // the button needs its script
        Locator mark = page.locator("#m-" + key);
        mark.locator("textarea").fill(reason);
        mark.locator("button[data-outcome=" + outcome + "]").click();
        assertThat(mark.locator(".mark__state")).hasText(REPLIED);
        return this;
    }

    /** Says that what was answered last year still holds; numbers are listed first. */
    FillingPage confirmSection() {
        page.locator("#confirmSection").click();
        settle();
        if (page.locator("#confirmNumbers").isVisible()) {
            page.locator("#confirmSection").click();
            settle();
        }
        return this;
    }

    FillingPage reload() {
        page.reload();
        return settle();
    }

    // Rows

    /** Ids of the rows of a repeat, in the order on the screen. */
    List<String> rows(String repeat) {
        return whole().cards(repeat).all().stream()
                .map(card -> card.getAttribute("data-row"))
                .toList();
    }

    Locator cards(String repeat) {
        return question(repeat).locator(".row-card");
    }

    Locator card(String row) {
        return page.locator("#row-" + row);
    }

    /** Adds a row at the end and gives its id; the title of the new row has the focus then. */
    String addRow(String repeat) {
        int before = rows(repeat).size();
        question(repeat).locator(".repeat__add").click();
        assertThat(cards(repeat)).hasCount(before + 1);
        settle();
        String row = rows(repeat).get(before);
        assertThat(card(row).locator(".row-card__title")).isFocused();
        return row;
    }

    FillingPage moveUp(String row) {
        card(row).locator("[data-action=row-up]").click();
        return settle();
    }

    /** Removes a row and says yes to the question whether it should be. */
    FillingPage removeRow(String row) {
        page.onceDialog(Dialog::accept);
        card(row).locator("[data-action=row-remove]").click();
        assertThat(card(row)).hasCount(0);
        return settle();
    }
}
