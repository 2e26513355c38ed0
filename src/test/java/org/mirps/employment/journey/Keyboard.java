package org.mirps.employment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The keys of a person who uses no mouse. What has the focus must be seen to have it at every stop. */
final class Keyboard {

    private static final int STOPS = 450;

    private static final String SEEN = """
            element => {
              const style = getComputedStyle(element);
              return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on by the tab key to the first stop that fits. */
    Keyboard tabTo(String selector) {
        if (selector.startsWith("nav.menu") || selector.equals("a.who__link")) {
            openMenu();
        }
        return go("Tab", selector);
    }

    /** On a phone the menu, and whose account it is, are behind one button. */
    private void openMenu() {
        var button = page.locator("#menuButton");
        if (button.isVisible() && "false".equals(button.getAttribute("aria-expanded"))) {
            go("Tab", "#menuButton").press("Enter");
        }
    }

    /** Goes on to a link of the menu that stands below a heading, and opens that. */
    Keyboard tabIntoMenu(String link) {
        return tabTo("nav.menu summary:has(+ ul " + link + ")").press("Enter").tabTo("nav.menu " + link);
    }

    /** Goes back to the first stop that fits. */
    Keyboard backTo(String selector) {
        return go("Shift+Tab", selector);
    }

    private Keyboard go(String key, String selector) {
        for (int stop = 0; stop < STOPS; stop++) {
            page.keyboard().press(key);
            var focused = page.locator(":focus");
            if (focused.count() == 0) {
                continue; // the browser's own controls
            }
            assertThat((Boolean) focused.evaluate(SEEN))
                    .as("focus to be seen at %s", focused.evaluate("element => element.outerHTML.slice(0, 200)"))
                    .isTrue();
            if ((Boolean) focused.evaluate("(element, wanted) => element.matches(wanted)", selector)) {
                return this;
            }
        }
        throw new AssertionError(key + " does not lead to " + selector);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }
}
