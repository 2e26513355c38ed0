package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.DemoPractices;
import org.mirps.employment.testing.FormDrafts;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/**
 * Every form of which something can be left blank, sent with nothing in it: the page says at its top, in view and with the focus, what is
 * wrong, names each field as the form does, and leads to it.
 */
class FaultsAreNamedJourneyIT extends Journey {

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

    private static long draft;
    private static long commitment;
    private static long joint;
    private static long event;
    private static long focal;

    @BeforeAll
    static void whatThePagesAreAbout() throws SQLException {
        Contributions.giveBack("HN");
        try (var database = TestDatabase.connect(RunningApp.demo().database())) {
            draft = FormDrafts.keep(database);
            joint = DemoPractices.joint(database);
            commitment = DemoPractices.commitment(database, "cr-colectivo");
            event = DemoPages.event(database, "2025-08-21-joint");
            focal = DemoPages.membership(database, "focal.hn@demo.example");
        }
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("", "login.xhtml", "loginForm:signIn"),
                Arguments.of("analyst", "account/tokens.xhtml", "tokensForm:make"),
                Arguments.of("presenter", "account/password.xhtml", "passwordForm:change"),
                Arguments.of("presenter", "account/profile.xhtml", "profileForm:save"),
                Arguments.of("administrator", "admin/accounts.xhtml", "accountsForm:open"),
                Arguments.of("focal.hn", "account/people.xhtml", "peopleForm:invite"),
                Arguments.of("coordinator", "account/people.xhtml", "peopleForm:invite"),
                Arguments.of("coordinator", "account/handover.xhtml?person={focal}", "handoverForm:handOver"),
                Arguments.of("focal.hn", "account/institutions.xhtml", "institutionForm:save"),
                Arguments.of("coordinator", "calendar/new.xhtml?year=2026", "newForm:create"),
                Arguments.of("coordinator", "calendar/copy.xhtml?year=2025", "copyForm:copy"),
                Arguments.of("coordinator", "calendar/edit.xhtml?id={event}", "editForm:save"),
                Arguments.of("coordinator", "calendar/items.xhtml?id={event}", "itemsForm:save"),
                Arguments.of("coordinator", "calendar/move.xhtml?id={event}", "moveForm:move"),
                Arguments.of("coordinator", "calendar/merge.xhtml?id={event}", "mergeForm:merge"),
                Arguments.of("coordinator", "calendar/split.xhtml?id={event}", "splitForm:split"),
                Arguments.of("coordinator", "calendar/cancel.xhtml?id={event}", "cancelForm:cancel"),
                Arguments.of("coordinator", "calendar/return.xhtml?id={event}", "returnForm:bringBack"),
                Arguments.of("coordinator", "calendar/documents.xhtml?id={event}", "documentForm:add"),
                Arguments.of("coordinator", "calendar/minutes.xhtml?id={event}", "minutesForm:save"),
                Arguments.of("coordinator", "participants/edit.xhtml", "participantForm:save"),
                Arguments.of("coordinator", "participants/groups.xhtml", "groupForm:save"),
                Arguments.of("coordinator", "participants/import.xhtml", "importForm:upload"),
                Arguments.of("coordinator", "rounds/new.xhtml", "newForm:open"),
                Arguments.of("coordinator", "rounds/due.xhtml?round=sne-2025&participant=HN", "dueForm:change"),
                Arguments.of("coordinator", "rounds/invite.xhtml?round=sne-2025", "inviteForm:invite"),
                Arguments.of("coordinator", "rounds/manage.xhtml?round=sne-2025", "stateForm:cancel"),
                Arguments.of("coordinator", "rounds/edit.xhtml?round=sne-2025", "titleForm:rename"),
                Arguments.of("coordinator", "rounds/part.xhtml?round=sne-2025&participant=HN", "partForm:leaveOut"),
                Arguments.of("coordinator", "forms/list.xhtml", "formListForm:upload"),
                Arguments.of("coordinator", "forms/draft.xhtml?draft={draft}", "formDraftForm:replace"),
                Arguments.of("coordinator", "practices/join.xhtml", "joinForm:save"),
                Arguments.of("coordinator", "practices/recommendation.xhtml?id={joint}", "agreeForm:agree"),
                Arguments.of("focal.cr-colectivo", "practices/commitment.xhtml?id={commitment}", "reportForm:tell"),
                Arguments.of("focal.gt", "contributions/delegation.xhtml?id={guatemala}", "delegationForm:give"),
                Arguments.of("focal.gt", "contributions/workbook.xhtml?id={guatemala}", "workbookForm:read"),
                Arguments.of(
                        "contributor.hn",
                        "contributions/comments.xhtml?id={honduras}&section=statistics&key=vacancies_total",
                        "commentForm:say"),
                Arguments.of(
                        "contributor.hn",
                        "contributions/comments.xhtml?id={honduras}&section=statistics&key=vacancies_total",
                        "fileForm:attach"),
                Arguments.of(
                        "contributor.hn", "contributions/signoff.xhtml?id={honduras}", "signoffForm:unsignSections"));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("forms")
    void eachFaultNamesItsFieldAndLeadsToIt(String who, String path, String button) {
        var visitor = visitor(NARROW, Language.EN);
        if (!who.isEmpty()) {
            visitor.signIn(who);
        }
        Page page = visitor.open(path.replace("{event}", Long.toString(event))
                        .replace("{draft}", Long.toString(draft))
                        .replace("{focal}", Long.toString(focal))
                        .replace("{joint}", Long.toString(joint))
                        .replace("{commitment}", Long.toString(commitment))
                        .replace("{guatemala}", Long.toString(Contributions.idOf("GT")))
                        .replace("{honduras}", Long.toString(Contributions.idOf("HN"))))
                .page();
        String form = button.substring(0, button.indexOf(':'));
        empty(page, form);
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

    /** Blank where it can be: lists keep what the browser chose. */
    private static void empty(Page page, String form) {
        page.locator("[id='" + form + "']").evaluate("""
                        form => form.querySelectorAll("input:not([type=hidden]):not([type=submit]), textarea").forEach(field => {
                          if (field.type === "checkbox" || field.type === "radio") {
                            field.checked = false;
                          } else {
                            field.value = "";
                          }
                        })""");
    }

    @Test
    void aRefusalOfTheWholeHasTheFocusToo() {
        Page page = visitor(NARROW, Language.EN)
                .signIn("analyst")
                .open("account/tokens.xhtml")
                .page();
        page.locator("[id='tokensForm:name']").fill("Without scopes");
        page.locator("[id='tokensForm:make']").click();
        assertThat(page.locator("#refused")).isFocused();
        assertThat(page.locator("#refused")).isInViewport();
        assertThat(page.locator("#refused .notice--error")).isVisible();
    }
}
