package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.Browsers;

/** A person at a browser window of their own. Remembers every error and warning that the browser reported. */
final class Visitor {

    /** Of all people of the demo year. */
    static final String PASSWORD = "demo-mirps-2025";

    private static final double LONGEST_PICTURE = 90_000;
    /** {@code mvn verify -Dpictures=true}. */
    private static final boolean PICTURES_WANTED = Boolean.getBoolean("pictures");

    private static final Path PICTURES = Path.of(System.getProperty("app.jar")).resolveSibling("screenshots");
    private static final Set<String> COMPLAINTS = Set.of("error", "warning", "assert");
    private static final String REPORT_VIOLATIONS = """
            document.addEventListener("securitypolicyviolation", event =>
              console.error("Content security policy: " + event.violatedDirective + " " + event.blockedURI))""";

    private static final String WHAT_IT_HOLDS = """
            () => [
              document.body.innerText.replace(/\\s+/g, " ").slice(0, 3000),
              ...[...document.querySelectorAll("[aria-busy], .is-saving, .is-refused, .conflict")].map(part => part.outerHTML.slice(0, 1500)),
              ...[...document.querySelectorAll("#answers[data-api]")].map(form => JSON.stringify({ ...form.dataset }).slice(0, 500)),
              ...Object.entries(localStorage).map(([name, text]) => name + " = " + text.slice(0, 200)),
            ].join("\\n")""";

    private final Language language;
    private final BrowserContext context;
    private final List<String> faults = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<WebSocketRoute> sockets = new ArrayList<>();
    private boolean connected = true;
    private final Page page;

    /** @param width in CSS pixels, as the page sees it */
    Visitor(URI base, int width, Language language) {
        this.language = language;
        this.context = Browsers.chromium()
                .newContext(new NewContextOptions()
                        .setBaseURL(base.toString())
                        .setViewportSize(width, 800)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale(language == Language.ES ? "es-GT" : "en-BZ"));
        context.setDefaultTimeout(Browsers.LONGEST_WAIT);
        context.addInitScript(REPORT_VIOLATIONS);
        context.onConsoleMessage(message -> {
            if (COMPLAINTS.contains(message.type())) {
                fault(message.text() + " at " + message.location());
            }
        });
        context.onWebError(error -> fault(error.error()));
        this.page = context.newPage();
    }

    private void fault(String what) {
        if (expected.stream().noneMatch(what::contains)) {
            faults.add(what);
        }
    }

    /** Such a report is part of the story: Chromium reports every failed request, also the ones that the page knows how to handle. */
    Visitor expecting(String partOfReport) {
        expected.add(partOfReport);
        return this;
    }

    /** Makes {@link #loseConnection} possible; before a page is opened. */
    Visitor withSocketsThatCanBeCut() {
        context.routeWebSocket("**/*", socket -> {
            if (connected) {
                sockets.add(socket);
                socket.connectToServer();
            } else {
                socket.close();
            }
        });
        return this;
    }

    /** From now on nothing comes or goes: sockets are cut too, which the browser's own switch leaves open. */
    void loseConnection() {
        connected = false;
        context.setOffline(true);
        sockets.forEach(WebSocketRoute::close);
        sockets.clear();
    }

    void findConnection() {
        connected = true;
        context.setOffline(false);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Signs in as {@code role.country@demo.example} or {@code role@demo.example} and speaks the window's language from then on. */
    Visitor signIn(String name) {
        page.navigate("login.xhtml?lang=" + language.code());
        signIn(page, name);
        page.waitForURL(url -> url.contains("index.xhtml"));
        return this;
    }

    /** Fills the sign-in page that is open in a tab. */
    static void signIn(Page page, String name) {
        page.locator("[id$=email]").fill(name + "@demo.example");
        page.locator("[id$=password]").fill(PASSWORD);
        page.locator("#loginForm button, #loginForm [type=submit]").first().click();
    }

    /** Follows the link with these words in the page. */
    Visitor follow(String link) {
        openMenuAt(link);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState(); // a click ends with the first byte of the next page
        return this;
    }

    /** A link of the menu may stand below a heading, or behind the button that a phone has for it. */
    private void openMenuAt(String link) {
        page.waitForLoadState(); // what is asked next does not wait, and the button needs its script
        String named = "a:text-is(\"" + link.replace("\"", "\\\"") + "\")";
        Locator inMenu = page.locator("nav.menu " + named);
        if (inMenu.count() == 0 || inMenu.first().isVisible()) {
            return;
        }
        if (page.locator("#menuButton").isVisible()) {
            page.locator("#menuButton").click();
        }
        Locator heading = page.locator("nav.menu details:not([open]):has(" + named + ") summary");
        if (heading.count() > 0) {
            heading.click();
        }
    }

    /** Opens an address below the context path. */
    Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    /** The overview of the own government's contribution to the round SNE 2025, reached as people do. */
    Visitor openContribution() {
        return openContribution("SNE 2025");
    }

    /** The same of any round, by its title in the window's language. */
    Visitor openContribution(String round) {
        return open("contributions/list.xhtml").follow(round);
    }

    /** A section of the contribution by its name in the form. */
    FillingPage openSection(String section) {
        openContribution();
        page.locator("a.task__name[href$='section=" + section + "']").click();
        page.waitForURL(
                address -> address.contains("section.xhtml"),
                new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        return new FillingPage(page);
    }

    /** The section page that is open. */
    FillingPage filling() {
        return new FillingPage(page);
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** This page in the other language. */
    void changeLanguage() {
        if (page.locator("#menuButton").isVisible()) {
            page.locator("#menuButton").click();
        }
        page.locator("a.language").click();
    }

    /** Accessible, and nothing runs out of the window. */
    Visitor look() {
        Look.at(page);
        return this;
    }

    /** Nothing runs out of the window. */
    Visitor fits() {
        Look.fitsItsWindow(page);
        return this;
    }

    /** Keeps a picture of the whole page below {@code target/screenshots}, if pictures are asked for: each takes seconds. */
    void picture(Path name) {
        if (!PICTURES_WANTED) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name))
                .setFullPage(true)
                .setTimeout(LONGEST_PICTURE)); // many charts on one page take their time to be drawn
    }

    /** What the person of a failed story has before them: a picture of the window, and what the page says and holds, for a log. */
    String evidence(Path picture) {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(picture))
                    .setTimeout(LONGEST_PICTURE));
            return page.url() + " " + page.evaluate(WHAT_IT_HOLDS) + "\n" + String.join("\n", faults);
        } catch (PlaywrightException e) {
            return "The page cannot be asked: " + e.getMessage();
        }
    }

    /** A picture of what the window shows, if pictures are asked for. */
    void pictureOfTheTop(Path name) {
        if (!PICTURES_WANTED) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Language language() {
        return language;
    }

    Keyboard keyboard() {
        return new Keyboard(page);
    }

    /** What this browser keeps because it is not stored. */
    List<String> unsaved() {
        return ((List<?>) page.evaluate("() => Object.keys(localStorage).filter(name => name.startsWith('unsaved:'))"))
                .stream().map(String.class::cast).toList();
    }

    /** What it says in the window's language. */
    String says(String spanish, String english) {
        return language == Language.ES ? spanish : english;
    }

    void sees(String text) {
        assertThat(page.locator("main").getByText(text).first()).isVisible();
    }

    /** Closes the window; a failed story may have lost its browser already. */
    void leave() {
        try {
            context.close();
        } catch (PlaywrightException e) {
            fault(String.valueOf(e.getMessage()));
        }
    }
}
