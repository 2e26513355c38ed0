package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;

/** What a page says after a form was sent in which something is wrong: at its top, in view and with the focus, each field by its name, with a way to it. */
final class NamedFaults {

    private static final String SUMMARY = ".error-summary";

    /** What a field is called where it stands: its label, else the legend or heading around it. */
    private static final String NAME = """
            field => {
              if (field.ariaLabel) {
                return field.ariaLabel;
              }
              const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`);
              const around = field.querySelector(":scope > * > legend, :scope > * > label")
                ?? field.querySelector(":scope > [aria-labelledby]");
              const heading = around?.getAttribute("aria-labelledby");
              return (label ?? (heading ? document.getElementById(heading) : around)).textContent.trim();
            }""";

    private NamedFaults() {}

    /** Leaves blank what can be left blank, and presses the button. @param button its id, with that of its form */
    static void afterNothing(Visitor visitor, String button) {
        Page page = visitor.page();
        shown(page, button).evaluate("""
                form => form.querySelectorAll("input:not([type=hidden]):not([type=submit]), textarea").forEach(field => {
                  if (field.type === "checkbox" || field.type === "radio") {
                    field.checked = false;
                  } else {
                    field.value = "";
                  }
                })""");
        send(visitor, button);
    }

    /** Types something impossible in a field, and presses the button: what was typed is still there afterwards. */
    static void afterTyping(Visitor visitor, String button, String field, String text) {
        shown(visitor.page(), button);
        Locator typed = visitor.page().locator("[id='" + field + "']");
        typed.fill(text);
        send(visitor, button);
        assertThat(typed).hasValue(text);
    }

    /** The form of a button, in view whatever folds it. */
    private static Locator shown(Page page, String button) {
        Locator form = page.locator("[id='" + button.substring(0, button.indexOf(':')) + "']")
                .first();
        form.evaluate("form => { const fold = form.closest('details'); if (fold) fold.open = true; }");
        return form;
    }

    private static void send(Visitor visitor, String button) {
        Page page = visitor.page();
        page.locator("[id='" + button + "']").click();
        assertThat(page.locator(SUMMARY)).isFocused();
        assertThat(page.locator(SUMMARY)).isInViewport();
        List<Locator> links = page.locator(SUMMARY + " li a").all();
        assertThat(links).isNotEmpty();
        for (Locator link : links) {
            String target = Objects.requireNonNull(link.getAttribute("href")).substring(1);
            Locator field = page.locator("[id='" + target + "']");
            assertThat(field).hasCount(1);
            assertThat(link.textContent()).contains((String) field.evaluate(NAME));
        }
        visitor.look();
        links.get(0).click();
        assertThat(page.locator(links.get(0).getAttribute("href").replace(":", "\\:")))
                .isFocused();
    }
}
