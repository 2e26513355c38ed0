package org.mirps.employment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import org.mirps.employment.testing.Browsers;

/** What must hold of every page as it stands in the window now. */
final class Look {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * What sticks to an edge of the window covers what lies under it just then, and scrolling brings it out: for the question whether a target
     * is large enough (2.5.8) it lies in its place.
     */
    private static final String AXE = """
            async tags => {
              const stuck = [...document.querySelectorAll("body *")].filter(element => getComputedStyle(element).position === "sticky");
              stuck.forEach(element => { element.style.position = "static"; });
              try {
                return (await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }))
                  .violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`));
              } finally {
                stuck.forEach(element => { element.style.position = ""; });
              }
            }""";

    private static final String OVERFLOW = """
            () => [...document.querySelectorAll("body *")]
              .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .map(element => element.outerHTML.slice(0, 120))""";

    private static final String FITS =
            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    private Look() {}

    static void at(Page page) {
        fitsItsWindow(page);
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(AXE, RULES))
                .as("axe at " + page.url())
                .isEmpty();
    }

    static void fitsItsWindow(Page page) {
        try {
            page.waitForFunction(FITS, null, new Page.WaitForFunctionOptions().setTimeout(Browsers.LONGEST_WAIT));
        } catch (TimeoutError tooWide) {
            throw new AssertionError(
                    page.url() + " runs out of its window, probably by " + page.evaluate(OVERFLOW), tooWide);
        }
    }
}
