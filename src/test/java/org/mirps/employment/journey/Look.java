package org.mirps.employment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

    /**
     * All that axe looks at but the words: elements, their attributes without numbers, whether there is a text, a letter or two, or none, the width
     * of the window, the size of letters, whether names within the page are there and each once, and what the browser was told to prefer. Of two pages
     * that have the same, axe says the same. Empty where that is not known.
     */
    private static final String SHAPE = """
            async () => {
              const root = document.documentElement;
              if (!crypto.subtle || root.querySelector("iframe")) return "";
              const ids = [...root.querySelectorAll("[id]")].map(element => element.id);
              const named = new Set(ids);
              const said = [innerWidth, devicePixelRatio, root.lang, getComputedStyle(root).fontSize, document.title !== "",
                ids.length === named.size, ...["print", "(forced-colors: active)", "(prefers-color-scheme: dark)"].map(query => matchMedia(query).matches)];
              const words = node => Math.min(3, [...node.childNodes].filter(child => child.nodeType === Node.TEXT_NODE)
                .map(child => child.nodeValue.trim()).join("").length);
              const skipped = new Set(["nonce", "value", "content", "d", "points", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "transform"]);
              for (const element of root.querySelectorAll("*")) {
                if (["SCRIPT", "META", "LINK", "STYLE"].includes(element.tagName)) continue;
                const shown = element.checkVisibility ? element.checkVisibility() : true;
                said.push(element.tagName, shown, words(element), element === document.activeElement, element.disabled === true);
                for (const { name, value } of element.attributes) {
                  if (["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"].includes(name))
                    said.push(value.split(/\\s+/).every(id => named.has(id)));
                  if (!skipped.has(name)) said.push(name, value === "" ? "" : /^(href|src|title|alt|data-)/.test(name) ? "…" : value.replace(/\\d+/g, "0"));
                }
              }
              const bytes = new TextEncoder().encode(said.join("\\u0001"));
              return [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))].map(byte => byte.toString(16).padStart(2, "0")).join("");
            }""";

    private static final String HAS_AXE = "() => typeof axe === 'object'";

    /** Shapes of which axe has found nothing to say in this JVM. */
    private static final Set<String> WELL = ConcurrentHashMap.newKeySet();

    private static final String OVERFLOW = """
            () => [...document.querySelectorAll("body *")]
              .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .map(element => element.outerHTML.slice(0, 120))""";

    private static final String FITS =
            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    private Look() {}

    static void at(Page page) {
        fitsItsWindow(page);
        String shape = (String) page.evaluate(SHAPE);
        if (WELL.contains(shape)) {
            return;
        }
        if (!Boolean.TRUE.equals(page.evaluate(HAS_AXE))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        assertThat((List<?>) page.evaluate(AXE, RULES))
                .as("axe at " + page.url())
                .isEmpty();
        if (!shape.isEmpty()) {
            WELL.add(shape);
        }
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
