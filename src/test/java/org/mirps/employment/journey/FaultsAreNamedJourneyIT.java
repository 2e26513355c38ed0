package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.DemoDecks;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.DemoPractices;
import org.mirps.employment.testing.FormDrafts;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.SampleVintage;
import org.mirps.employment.testing.TestDatabase;

/**
 * Every form of which something can be left blank, sent with nothing in it: the page says at its top, in view and with the focus, what is
 * wrong, names each field as the form does, and leads to it.
 */
class FaultsAreNamedJourneyIT extends Journey {

    /** They hold lists alone, of which the browser always sends a choice; or stand only where a workbook was read, or a round can write to people. */
    private static final Set<String> NOTHING_WRONG = Set.of(
            "WEB-INF/includes/participant/person.xhtml personForm",
            "contributions/dissemination.xhtml disseminationForm",
            "contributions/workbook.xhtml diffForm",
            "forms/preview.xhtml previewForm",
            "mailing.xhtml mailingForm",
            "rounds/edit.xhtml draftForm",
            "rounds/remind.xhtml remindForm",
            "session/deck.xhtml figureForm",
            "session/deck.xhtml heatForm",
            "session/deck.xhtml mapForm");

    /** A round of this class that opens in ten days. */
    private static final String AHEAD = "faults-ahead";

    private static long draft;
    private static long deck;
    private static long colleague;
    private static long commitment;
    private static long joint;
    private static long event;
    private static long focal;

    @BeforeAll
    static void whatThePagesAreAbout() throws SQLException {
        Contributions.giveBack("HN");
        SampleVintage.publish(RunningApp.demo());
        try (var database = TestDatabase.connect(RunningApp.demo().database())) {
            draft = FormDrafts.keep(database);
            joint = DemoPractices.joint(database);
            commitment = DemoPractices.commitment(database, "cr-colectivo");
            event = DemoPages.event(database, "2025-08-21-joint");
            focal = DemoPages.membership(database, "focal.hn@demo.example");
            colleague = DemoPages.membership(database, "contributor.hn@demo.example");
            deck = DemoDecks.keep(database).deck();
        }
    }

    @BeforeAll
    static void aRoundLiesAhead() {
        HttpCaller.execute(RunningApp.demo(), """
                insert into collection_round (code, title_es, title_en, form_version_id, time_zone, opens_at, due_at)
                select 'faults-ahead', 'Por venir', 'Ahead', form_version_id, time_zone,
                    utc_timestamp() + interval 10 day, utc_timestamp() + interval 60 day
                from collection_round where code = 'sne-2025'""");
    }

    @AfterAll
    static void itGoesAgain() {
        HttpCaller.execute(RunningApp.demo(), "delete from collection_round where code = 'faults-ahead'");
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("", "login.xhtml", "loginForm:signIn"),
                Arguments.of("analyst", "account/tokens.xhtml", "tokensForm:make"),
                Arguments.of("coordinator", "consolidation/webhooks.xhtml", "webhookForm:make"),
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
                Arguments.of("focal.hn", "account/people.xhtml?person={colleague}", "rolesForm:change"),
                Arguments.of("coordinator", "participants/edit.xhtml?participant=HN", "logoForm:put"),
                Arguments.of("coordinator", "rounds/manage.xhtml?round=sne-2025", "deleteForm:delete"),
                Arguments.of("coordinator", "rounds/edit.xhtml?round=" + AHEAD, "openingForm:move"),
                Arguments.of("presenter", "session/decks.xhtml?round=sne-2025", "deckForm:make"),
                Arguments.of("presenter", "session/deck.xhtml?deck={deck}", "nameForm:rename"),
                Arguments.of("presenter", "session/slide.xhtml?deck={deck}&kind=TEXT", "slideForm:addText"),
                Arguments.of("presenter", "session/slide.xhtml?deck={deck}&kind=PICTURE", "slideForm:addPicture"),
                Arguments.of("coordinator", "contributions/snapshot.xhtml?id={mexico}&number=2", "returnForm:sendBack"),
                Arguments.of("coordinator", "contributions/snapshot.xhtml?id={costaRica}&number=1", "noteForm:addNote"),
                Arguments.of("focal.cr", "contributions/overview.xhtml?id={costaRica}", "withdrawForm:withdraw"),
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
        NamedFaults.afterNothing(opened(who, path), button);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(
                        "coordinator",
                        "rounds/remind.xhtml?round=sne-2025",
                        "ruleForm:setDays",
                        "ruleForm:days",
                        "many"),
                Arguments.of(
                        "coordinator",
                        "consolidation/vintages.xhtml?round=sne-2025",
                        "vintageForm:publish",
                        "vintageForm:note",
                        "Nothing is new since the vintage before"));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("impossible")
    void whatIsImpossibleIsNamedAndStays(String who, String path, String button, String field, String text) {
        NamedFaults.afterTyping(opened(who, path), button, field, text);
    }

    private Visitor opened(String who, String path) {
        var visitor = visitor(NARROW, Language.EN);
        if (!who.isEmpty()) {
            visitor.signIn(who);
        }
        return visitor.open(path.replace("{event}", Long.toString(event))
                .replace("{draft}", Long.toString(draft))
                .replace("{deck}", Long.toString(deck))
                .replace("{focal}", Long.toString(focal))
                .replace("{colleague}", Long.toString(colleague))
                .replace("{joint}", Long.toString(joint))
                .replace("{commitment}", Long.toString(commitment))
                .replace("{guatemala}", Long.toString(Contributions.idOf("GT")))
                .replace("{honduras}", Long.toString(Contributions.idOf("HN")))
                .replace("{mexico}", Long.toString(Contributions.idOf("MX")))
                .replace("{costaRica}", Long.toString(Contributions.idOf("CR"))));
    }

    /** A form with fields stands in one of the lists, here or of those with mail, or is named among those that cannot be sent with something wrong. */
    @Test
    void noFormIsLeftOut() {
        Set<String> visited = Stream.of(forms(), impossible(), FaultsAreNamedWithMailJourneyIT.forms())
                .flatMap(rows -> rows)
                .map(row -> FormsOfPages.name(
                        ((String) row.get()[1]).replaceFirst("\\?.*", ""),
                        ((String) row.get()[2]).replaceFirst(":.*", "")))
                .collect(Collectors.toSet());
        assertThat(FormsOfPages.withFields())
                .filteredOn(form ->
                        form.pages().stream().noneMatch(page -> visited.contains(FormsOfPages.name(page, form.id()))))
                .extracting(FormsOfPages.Form::toString)
                .containsExactlyInAnyOrderElementsOf(NOTHING_WRONG);
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
