package org.mirps.employment.bench;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mirps.employment.testing.Browsers;
import org.mirps.employment.testing.WebVisitor;

/**
 * How much of a section page a screen shows, on a desk and on a phone: every section of the rounds of one government, which are those of the
 * three shipped forms. Alone against a demo that runs: {@code SectionScreens http://localhost:8080/}.
 */
public final class SectionScreens {

    private static final String WHO = "focal.gt@demo.example";
    /** Whose tables are filled and can be changed. */
    private static final String FILLING = "focal.sv@demo.example";

    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(360, 740));
    private static final String SETTLED =
            "() => document.readyState === 'complete' && document.querySelector('#answers:not([data-busy])') !== null";

    /** Heights in CSS pixels, stops of the tab key. What is not drawn has none; the controls of an answer count as one, unless they are disabled. */
    private static final String MEASURED = """
            () => {
              const shown = (element) => element.checkVisibility({ visibilityProperty: true });
              const asked = [...document.querySelectorAll("#answers [data-flags]")]
                .filter((question) => shown(question) && question.dataset.kind !== "note");
              const has = (question, word) => question.dataset.flags.split(" ").includes(word);
              const own = (question, one) => one.closest(".question__control, .choices")?.closest("[data-key]") === question;
              const reached = (question) => [...question.querySelectorAll("input, select, textarea")]
                .some((one) => !one.disabled && own(question, one));
              const stops = (question) => Number(reached(question)) + [...question.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
                .filter((one) => one.tabIndex >= 0 && !one.disabled && shown(one) && !own(question, one)).length;
              const answered = asked.filter((question) => question.dataset.kind !== "output" && !has(question, "empty"));
              const settled = answered.filter((question) => !has(question, "to-confirm")).map(stops);
              const recalled = answered.filter((question) => has(question, "to-confirm")).map(stops);
              const cells = answered.filter((question) => question.dataset.at !== undefined).map(stops);
              const most = (all) => Math.max(0, ...all);
              const first = document.querySelector("#answers [data-flags]:not([data-kind=note])")?.getBoundingClientRect();
              return {
                questions: asked.length,
                height: document.documentElement.scrollHeight,
                top: first ? first.top + scrollY : 0,
                bottom: first ? first.bottom + scrollY : 0,
                cells: cells.length,
                cellStops: cells.reduce((sum, each) => sum + each, 0),
                settled: most(settled),
                recalled: most(recalled),
              };
            }""";

    private record Size(int width, int height) {}

    private SectionScreens() {}

    /** @param arguments the address of a demo */
    public static void main(String[] arguments) {
        report(new Report(), URI.create(arguments[0]));
        System.exit(0); // threads of the browser's driver may outlive the work
    }

    static void report(Report report, URI base) {
        for (Size size : SIZES) {
            report.heading("Sections at %d × %d".formatted(size.width, size.height));
            report.columns(
                    "section",
                    "questions",
                    "page height, px",
                    "px a question",
                    "first question from, px",
                    "to, px",
                    "most tab stops of an answered question",
                    "of one to confirm",
                    "tab stops of an answer in a table, mean");
            report(report, base, size);
        }
        table(report, base);
    }

    /** Tables that are filled and can be changed: what a cell costs on the way to the next. */
    private static void table(Report report, URI base) {
        report.heading("A filled table that can be changed, 1280 × 800");
        report.columns("section", "cells", "tab stops of a cell, mean", "most tab stops of another answer to confirm");
        try (BrowserContext context = Browsers.chromium()
                .newContext(new NewContextOptions().setBaseURL(base.toString()).setViewportSize(1280, 800))) {
            context.setDefaultTimeout(60_000);
            Page page = context.newPage();
            signIn(page, FILLING);
            for (String overview : links(page, "contributions/list.xhtml", "main a[href*='overview.xhtml?id=']")) {
                for (String section : links(page, overview, "#sections a.task__name")) {
                    Map<?, ?> measured = measured(page, section);
                    if (number(measured, "cells") > 0
                            && page.locator("#answers[data-editable=true]").count() > 0) {
                        report.row(
                                section.replaceAll(".*id=([0-9]+)&section=", "$1 "),
                                (int) number(measured, "cells"),
                                number(measured, "cellStops") / number(measured, "cells"),
                                (int) number(measured, "recalled"));
                    }
                }
            }
        }
    }

    private static Map<?, ?> measured(Page page, String section) {
        page.navigate(section);
        page.waitForFunction(SETTLED);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return (Map<?, ?>) page.evaluate(MEASURED);
    }

    private static void report(Report report, URI base, Size size) {
        try (BrowserContext context = Browsers.chromium()
                .newContext(
                        new NewContextOptions().setBaseURL(base.toString()).setViewportSize(size.width, size.height))) {
            context.setDefaultTimeout(60_000);
            Page page = context.newPage();
            signIn(page, WHO);
            double height = 0;
            double questions = 0;
            double cells = 0;
            double stops = 0;
            for (String overview : links(page, "contributions/list.xhtml", "main a[href*='overview.xhtml?id=']")) {
                for (String section : links(page, overview, "#sections a.task__name")) {
                    Map<?, ?> measured = measured(page, section);
                    height += number(measured, "height");
                    questions += number(measured, "questions");
                    cells += number(measured, "cells");
                    stops += number(measured, "cellStops");
                    report.row(
                            section.replaceAll(".*id=([0-9]+)&section=", "$1 "),
                            (int) number(measured, "questions"),
                            (int) number(measured, "height"),
                            number(measured, "height") / Math.max(1, number(measured, "questions")),
                            number(measured, "top"),
                            number(measured, "bottom"),
                            (int) number(measured, "settled"),
                            (int) number(measured, "recalled"),
                            number(measured, "cellStops") / Math.max(1, number(measured, "cells")));
                }
            }
            report.row(
                    "all",
                    (int) questions,
                    (int) height,
                    height / questions,
                    "",
                    "",
                    "",
                    "",
                    stops / Math.max(1, cells));
        }
    }

    private static void signIn(Page page, String who) {
        page.navigate("login.xhtml?lang=es");
        page.locator("[id='loginForm:email']").fill(who);
        page.locator("[id='loginForm:password']").fill(WebVisitor.DEMO_PASSWORD);
        page.locator("[id='loginForm:signIn']").click();
        page.waitForURL(url -> url.contains("index.xhtml"));
    }

    private static List<String> links(Page page, String address, String selector) {
        page.navigate(address);
        Set<String> found = new LinkedHashSet<>();
        page.locator(selector).all().forEach(link -> found.add((String) link.evaluate("link => link.href")));
        return new ArrayList<>(found);
    }

    private static double number(Map<?, ?> measured, String name) {
        return ((Number) Objects.requireNonNull(measured.get(name), name)).doubleValue();
    }
}
