package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** What somebody types in a form survives a session that ends, whatever the form: it stands there again when they have signed in. */
class WhatIsTypedInAFormComesBackJourneyIT extends Journey {

    /** Forms of ours with fields, and what these hold now; told so, types in every one of them first, as a person could. */
    private static final String FORMS = """
            isTyping => {
              const kept = field => field.name && !["hidden", "password", "file", "submit", "button", "fieldset"].includes(field.type);
              const forms = [...document.querySelectorAll("form")].filter(form => form.elements.typedAt);
              for (const form of isTyping ? forms : []) {
                for (const field of [...form.elements].filter(kept)) {
                  if (field.type === "checkbox") field.checked = !field.checked;
                  else if (field.type === "radio") field.checked = true;
                  else if (field.tagName === "SELECT") field.selectedIndex = field.options.length - 1;
                  else field.value = ({
                    date: "2026-12-24", time: "10:30", "datetime-local": "2026-12-24T10:30", email: "alguien@demo.example", number: "3",
                    url: "https://demo.example/x", color: "#123456"
                  })[field.type] ?? `Escrito en ${field.name}`.slice(0, field.maxLength > 0 ? field.maxLength : undefined);
                  field.dispatchEvent(new Event("input", { bubbles: true }));
                }
              }
              return Object.fromEntries(forms.filter(form => [...form.elements].some(kept)).map(form => [form.getAttribute("id"),
                JSON.stringify([...form.elements].filter(kept).map(field =>
                  [field.name, ["checkbox", "radio"].includes(field.type) ? field.checked : field.value]))]));
            }""";

    private static final String DRAFTS = "() => Object.keys(sessionStorage).filter(name => name.startsWith('typed:'))";

    /** Who fills these is not signed in, or they hold nothing but passwords, files and what a button needs. */
    private static final Set<String> NOTHING_TYPED = Set.of(
            "addressForm",
            "cancelForm",
            "fileForm",
            "forgotForm",
            "formDraftForm",
            "formListForm",
            "importForm",
            "loginForm",
            "logoForm",
            "mailingForm",
            "passwordForm",
            "setupForm",
            "workbookForm");

    /** Stand on pages that the demo year does not come to: a round that is not announced yet, a workbook that has come back, mail that is on. */
    private static final Set<String> NOT_REACHED =
            Set.of("diffForm", "draftForm", "openingForm", "personForm", "remindForm", "rolesForm");

    private static final Set<String> SEEN = new ConcurrentSkipListSet<>();
    private static List<DemoPages.Visit> visits = List.of();

    @BeforeAll
    static void whatThePagesAreAbout() throws SQLException {
        visits = visits();
    }

    private static List<DemoPages.Visit> visits() throws SQLException {
        try (var database = TestDatabase.connect(RunningApp.demo().database())) {
            String submitted = "?id=" + DemoPages.contribution(database, "HN");
            return Stream.concat(
                            DemoPages.all(database).stream()
                                    .filter(visit -> !visit.email().isEmpty()),
                            Stream.of("contributions/dissemination.xhtml", "contributions/overview.xhtml")
                                    .map(page -> new DemoPages.Visit(page, "focal.hn@demo.example", page + submitted)))
                    .toList();
        }
    }

    static Stream<String> people() throws SQLException {
        return visits().stream().map(DemoPages.Visit::email).distinct().sorted();
    }

    @ParameterizedTest
    @MethodSource("people")
    void whateverTheFormWhatWasTypedIsThereAgainAfterTheSessionHasEnded(String email) {
        var visitor = visitor(WIDE, Language.ES).expecting("status of 4").expecting("WebSocket connection");
        visitor.signIn(email.replace("@demo.example", ""));
        Page page = visitor.page();
        Map<String, String> lost = new TreeMap<>();
        for (DemoPages.Visit visit : visits) {
            if (!visit.email().equals(email)) {
                continue;
            }
            visitor.open(visit.path());
            Map<String, String> typed = fields(page.evaluate(FORMS, true));
            if (typed.isEmpty()) {
                continue;
            }
            SEEN.addAll(typed.keySet());
            String form = typed.keySet().iterator().next();
            visitor.context().clearCookies(new ClearCookiesOptions().setName("session"));
            page.evaluate("id => document.getElementById(id).requestSubmit()", form);
            assertThat(page.locator("#loginForm")).isVisible();
            Visitor.signIn(page, email.replace("@demo.example", ""));
            page.waitForURL(address -> address.endsWith(visit.path()));
            page.waitForLoadState();
            Map<String, String> held = fields(page.evaluate(FORMS, false));
            typed.forEach((name, values) -> {
                if (!values.equals(held.get(name))) {
                    lost.put(visit.path() + " " + name, values + "\nbut " + held.get(name));
                }
            });
            assertThat(page.locator(".typed-again").first()).containsText("está aquí de nuevo");
        }
        assertThat(lost).isEmpty();
    }

    @AfterAll
    static void noFormIsLeftOut() {
        if (SEEN.isEmpty()) {
            return; // one method alone was asked for
        }
        Set<String> missing = FormsOfPages.withFields().stream()
                .map(FormsOfPages.Form::id)
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(SEEN);
        missing.removeAll(NOTHING_TYPED);
        missing.removeAll(NOT_REACHED);
        assertThat(missing).isEmpty();
    }

    private static Map<String, String> fields(Object evaluated) {
        Map<String, String> fields = new TreeMap<>();
        ((Map<?, ?>) evaluated).forEach((form, values) -> fields.put((String) form, (String) values));
        return fields;
    }

    private static List<String> drafts(Page page) {
        return new ArrayList<>(((List<?>) page.evaluate(DRAFTS))
                .stream().map(String.class::cast).toList());
    }

    private static final String PROFILE = "account/profile.xhtml";
    private static final String SAVE = "[id='profileForm:save']";

    private static Locator text(Page page) {
        return page.locator("#profileForm input[type=text]").first();
    }

    @Test
    void whatCameBackIsStoredOnceAndThenForgotten() {
        var coordinator = visitor(NARROW, Language.ES).signIn("coordinator").open(PROFILE);
        Page page = coordinator.page();
        String before = text(page).inputValue();
        text(page).fill("Coordinación, escrito cuando la sesión terminaba");
        coordinator.context().clearCookies(new ClearCookiesOptions().setName("session"));
        page.locator(SAVE).click();
        Visitor.signIn(page, "coordinator");
        assertThat(page.locator(".typed-again")).containsText("está aquí de nuevo");
        assertThat(text(page)).hasValue("Coordinación, escrito cuando la sesión terminaba");
        coordinator.look();
        coordinator.picture(Path.of("typed-again-360.png"));
        page.locator(SAVE).click();
        page.waitForLoadState();
        coordinator.open(PROFILE);
        assertThat(text(page)).hasValue("Coordinación, escrito cuando la sesión terminaba");
        assertThat(drafts(page)).isEmpty();
        assertThat(page.locator(".typed-again")).hasCount(0);
        text(page).fill(before);
        page.locator(SAVE).click();
    }

    @Test
    void whatSomebodyElseHasStoredMeanwhileStaysAndTheTextStandsAboveToBeCopied() {
        var coordinator = visitor(WIDE, Language.EN).signIn("coordinator").open(PROFILE);
        Page page = coordinator.page();
        text(page).fill("Typed and not sent");
        var colleague = visitor(WIDE, Language.EN).signIn("coordinator").open(PROFILE);
        String before = text(colleague.page()).inputValue();
        text(colleague.page()).fill("Stored by a colleague");
        colleague.page().locator(SAVE).click();
        colleague.page().waitForLoadState();

        coordinator.open(PROFILE);
        assertThat(text(page)).hasValue("Stored by a colleague");
        Locator notice = page.locator(".typed-again");
        assertThat(notice).containsText("has no place in the form as it is now");
        assertThat(notice.locator("pre")).hasText("Typed and not sent");
        coordinator.look();
        coordinator.picture(Path.of("typed-homeless-1280.png"));
        page.reload();
        assertThat(notice.locator("pre")).hasText("Typed and not sent");
        notice.locator("button").click();
        assertThat(notice).hasCount(0);
        assertThat(drafts(page)).isEmpty();
        assertThat(text(page)).hasValue("Stored by a colleague");
        text(page).fill(before);
        page.locator(SAVE).click();
    }

    @Test
    void nobodyElseFindsItAndWithSignOutItIsGone() {
        var coordinator = visitor(WIDE, Language.ES).expecting("status of 4").signIn("coordinator");
        Page page = coordinator.open(PROFILE).page();
        text(page).fill("De la coordinación");
        assertThat(drafts(page)).hasSize(1);
        coordinator.context().clearCookies(new ClearCookiesOptions().setName("session"));
        coordinator.open("login.xhtml");
        Visitor.signIn(page, "analyst");
        page.waitForURL(address -> address.contains("index.xhtml"));
        page.waitForCondition(() -> drafts(page).isEmpty());

        coordinator.signIn("coordinator").open(PROFILE);
        text(page).fill("De la coordinación, otra vez");
        page.locator(".sign-out__button").click();
        page.waitForURL(address -> address.contains("login.xhtml"));
        assertThat(drafts(page)).isEmpty();
    }

    @Test
    void whatIsStoredIsForgottenWhereverThatLeads() {
        var coordinator = visitor(WIDE, Language.ES).signIn("coordinator").open("rounds/edit.xhtml?round=sne-2025");
        Page page = coordinator.page();
        page.locator("[id='titleForm:titleEs']").fill("SNE 2025, con otro título");
        assertThat(drafts(page)).hasSize(1);
        page.locator("[id='titleForm:rename']").click();
        page.waitForURL(address -> !address.contains("rounds/edit.xhtml") || address.contains("="));
        page.waitForLoadState();
        page.waitForCondition(() -> drafts(page).isEmpty());
    }

    @Test
    void passwordsAreNeverKept() {
        var analyst = visitor(WIDE, Language.ES).signIn("analyst").open("account/password.xhtml");
        for (Locator field : analyst.page().locator("input[type=password]").all()) {
            field.fill("un secreto largo");
        }
        assertThat((String) analyst.page().evaluate("() => JSON.stringify({ ...sessionStorage, ...localStorage })"))
                .doesNotContain("secreto");
    }
}
