package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.TrialRound;

/**
 * Whatever happens on a filling page, and whatever happens next: each sentence that it shows is true. All pairs of events; what is true is
 * asked of the database.
 */
class WhatAPageSaysIsTrueJourneyIT extends Journey {

    private static final String SECTION = "identification";
    private static final String TEXT = "unit_name";
    private static final String NUMBER = "ref_year";
    private static final String TAKEN_OVER = "focal_position";
    private static final String PERSON = "contributor.cr@demo.example";

    private static final String SIGNED_OUT = "Your session has ended";
    private static final String CLOSED_ACCOUNT = "no longer have access";
    private static final String NO_ACCESS = "no access any more";
    private static final String OVER = "The round took changes until";
    private static final String FORM_CHANGED = "went over to a new version";
    private static final String CHANGED_MEANWHILE = "This answer changed while you were writing";
    private static final String REFUSED = "Not saved: 1.";
    private static final String LAPSED = "holds no longer";

    /** What the line at the end may say, and when that is so. */
    private static final Map<String, Predicate<Scene>> LINE = Map.of(
            "Saved at",
            WhatAPageSaysIsTrueJourneyIT::isWhole,
            "No connection",
            scene -> scene.saw(Event.OFFLINE),
            SIGNED_OUT,
            scene -> scene.saw(Event.SIGNED_OUT),
            CLOSED_ACCOUNT,
            scene -> scene.saw(Event.DISABLED),
            NO_ACCESS,
            scene -> scene.saw(Event.DISABLED),
            OVER,
            scene -> isOver(),
            FORM_CHANGED,
            scene -> scene.saw(Event.MOVED),
            CHANGED_MEANWHILE,
            scene -> scene.page().locator(".conflict").count() > 0,
            REFUSED,
            scene -> scene.filling.control(NUMBER).inputValue().equals("abc"),
            LAPSED,
            scene -> scene.saw(Event.SIGNED) && !isSigned());

    private static final String SHOWN = """
            question => [question.querySelector("input").value, ...["saved", "error"]
              .map(what => question.querySelector(`:scope > .question__${what}`).textContent)]""";

    private static TrialRound round;
    private static long contribution;
    private static Connection database;
    private static HttpCaller colleague;
    private static String csrf;

    private int typed;

    /** What happens to a page. */
    private enum Event {
        TYPED(scene -> scene.filling.control(TEXT).fill(scene.test.fresh())),
        SAVED(scene -> scene.leave(TEXT, scene.test.fresh())),
        REFUSED(scene -> scene.leave(NUMBER, "abc")),
        CONFLICT(Scene::writeOverAColleague),
        CONFIRMED(Scene::confirm),
        SIGNED(Scene::sign),
        LAPSED(scene -> scene.colleagueSaves(TAKEN_OVER, scene.test.fresh())),
        MOVED(Scene::formMoves),
        DUE(Scene::dueDateComes),
        OFFLINE(scene -> scene.official.loseConnection()),
        SIGNED_OUT(Scene::signedOut),
        DISABLED(Scene::accountIsClosed);

        private final Consumer<Scene> happening;

        Event(Consumer<Scene> happening) {
            this.happening = happening;
        }
    }

    private record Shown(String value, String saved, String error) {}

    /** A page that is open, with what was done to it. */
    private record Scene(WhatAPageSaysIsTrueJourneyIT test, Visitor official, FillingPage filling, List<Event> events) {

        void happens(Event event) {
            if (canBeTyped() || event.ordinal() >= Event.SIGNED.ordinal()) {
                event.happening.accept(this);
                events.add(event);
            }
            filling.settle();
        }

        boolean canBeTyped() {
            return filling.control(TEXT).isEditable();
        }

        boolean saw(Event event) {
            return events.contains(event);
        }

        /** Whether the page can know what goes on elsewhere. */
        boolean hears() {
            return !saw(Event.OFFLINE) && !saw(Event.SIGNED_OUT) && !saw(Event.DISABLED);
        }

        void leave(String question, String text) {
            filling.control(question).fill(text);
            filling.control(question).blur();
        }

        /** The person types, somebody else saves meanwhile, and the person leaves the question. */
        void writeOverAColleague() {
            filling.control(TEXT).focus();
            filling.control(TEXT).fill(test.fresh());
            colleagueSaves(TEXT, test.fresh());
            filling.control(TEXT).blur();
        }

        void colleagueSaves(String question, String text) {
            String revision = query("select revision from contribution where id = " + contribution);
            var answer = colleague.change(
                    "PUT", "api/internal/contributions/" + contribution + "/answers", csrf, """
                    {"key":"%s","value":"%s","seen":%s,"section":"%s","since":%s}""".formatted(
                                    question, text, revision, SECTION, revision));
            // Whether the round still takes it or not: then nothing has changed for the page.
            assertThat(answer.statusCode()).isIn(200, 409);
            String now = query("select revision from contribution where id = " + contribution);
            if (hears() && !question.equals(TEXT) && answer.statusCode() == 200) {
                assertThat(filling.question(question)).hasAttribute("data-seen", now);
            }
        }

        void confirm() {
            var button = page().locator("#confirmSection");
            if (button.isVisible()) {
                button.click();
            }
        }

        void sign() {
            execute("""
                    insert into contribution_step (contribution_id, number, move, snapshot, section, made_by, made_at)
                    select c.id, c.steps, 'SIGN_SECTION', 0, '%s', (select min(id) from account where email like 'focal.cr@%%'),
                        utc_timestamp() from contribution c where c.id = %d""".formatted(SECTION, contribution));
            execute("update contribution set steps = steps + 1, signed_sections = '" + SECTION + "' where id = "
                    + contribution);
            if (hears()) {
                // What was typed before may be saved just now, which ends the sign-off before the page was told of it.
                page().waitForCondition(() -> saysSigned() || !isSigned());
            }
        }

        boolean saysSigned() {
            return page().locator("#signed").textContent().contains("Signed off by");
        }

        /** As the server says it; that a real move is told so, {@link CoordinatorChangesTheFormJourneyIT} sees. */
        void formMoves() {
            page().route("**/answers", WhatAPageSaysIsTrueJourneyIT::formChanged);
            if (canBeTyped()) {
                leave(TEXT, test.fresh());
            }
        }

        void dueDateComes() {
            due("- interval 1 second");
            page().evaluate("() => document.getElementById('answers').dispatchEvent(new CustomEvent('due:now'))");
        }

        void signedOut() {
            context().clearCookies();
            if (canBeTyped()) {
                leave(TEXT, test.fresh());
            }
        }

        void accountIsClosed() {
            execute("update account set enabled = 0 where email = '" + PERSON + "'");
            if (hears()) {
                assertThat(filling.control(TEXT)).not().isEditable();
            } else if (canBeTyped()) {
                leave(TEXT, test.fresh());
            }
        }

        Page page() {
            return official.page();
        }

        BrowserContext context() {
            return page().context();
        }

        String line() {
            return page().locator("#saveStatus").innerText();
        }

        /** A question as it is at one moment: what its control holds, and what is said of it. */
        Shown shown(String question) {
            List<?> parts = (List<?>) filling.question(question).evaluate(SHOWN);
            return new Shown((String) parts.get(0), (String) parts.get(1), (String) parts.get(2));
        }
    }

    @BeforeAll
    static void openTheRound() throws SQLException {
        RunningApp app = RunningApp.demo();
        round = new TrialRound(app);
        contribution = round.contribution("CR");
        database = TestDatabase.connect(app.database());
        execute("""
                insert into delegation (contribution_id, section, account_id, access, given_at)
                select %d, '%s', id, 'EDIT', utc_timestamp() from account where email = '%s'""".formatted(contribution, SECTION, PERSON));
        colleague = HttpCaller.signedIn(app, "focal.cr@demo.example");
        csrf = colleague.csrf();
    }

    @AfterAll
    static void takeItAway() throws SQLException {
        reset();
        database.close();
        round.close();
    }

    @ParameterizedTest
    @EnumSource
    void everySentenceIsTrueAfterEachEventAndTheNext(Event first) {
        Visitor official = newcomer().signIn("contributor.cr");
        List<Cookie> session = official.context().cookies();
        List<String> untrue = new ArrayList<>();
        for (Event second : Event.values()) {
            Scene scene = open(official);
            scene.happens(first);
            if (second == Event.values()[0]) {
                untrue.addAll(untrue(scene));
            }
            scene.happens(second);
            untrue.addAll(untrue(scene));
            comeBack(scene, session);
        }
        assertThat(untrue).isEmpty();
    }

    @Test
    void aPageLocksWhenItIsDueAndKeepsWhatWasTypedAfterwards() {
        Visitor official = newcomer().signIn("contributor.cr");
        due("+ interval 12 second");
        Scene scene = openPage(official);
        assertThat(scene.page().locator("#due")).containsText("Due ");
        assertThat(scene.page().locator("#saveStatus")).containsText("What is not saved by then");
        String last = fresh();
        scene.filling.control(TEXT).fill(last);
        assertThat(scene.page().locator("#closed")).containsText(OVER);
        assertThat(scene.filling.control(TEXT)).not().isEditable();
        assertThat(scene.filling.control(TEXT)).hasValue(last);
        scene.filling.settle();
        assertThat(stored(TEXT)).isEqualTo(last);
        assertThat(untrue(scene)).isEmpty();
        official.look();
    }

    @Test
    void whoGetsMoreTimeIsNotToldOfTheOldDueDateAnyMore() {
        Visitor official = newcomer().signIn("contributor.cr");
        due("+ interval 5 minute");
        Scene scene = openPage(official);
        assertThat(scene.page().locator("#saveStatus")).containsText("What is not saved by then");
        due("+ interval 2 day");
        execute("update contribution set steps = steps + 1 where id = " + contribution);
        assertThat(scene.page().locator("#saveStatus")).not().containsText("What is not saved by then");
        assertThat(scene.filling.control(TEXT)).isEditable();
    }

    private Visitor newcomer() {
        reset(); // whatever became of the story before
        return visitor(WIDE, Language.EN)
                .withSocketsThatCanBeCut()
                .expecting("Failed to load resource")
                .expecting("WebSocket connection")
                .expecting("ERR_INTERNET_DISCONNECTED");
    }

    private Scene open(Visitor official) {
        reset();
        due("+ interval 1 day");
        execute("update answer set to_confirm = 1 where question = '" + TAKEN_OVER + "' and contribution_id = "
                + contribution);
        execute("update contribution set revision = revision + 1 where id = " + contribution);
        return openPage(official);
    }

    private Scene openPage(Visitor official) {
        official.open("contributions/section.xhtml?id=" + contribution + "&section=" + SECTION);
        Scene scene = new Scene(this, official, new FillingPage(official.page()).settle(), new ArrayList<>());
        assertThat(scene.page().locator("#answers")).isVisible();
        return scene;
    }

    /** The person can come back, with nothing of the last story in the browser. */
    private static void comeBack(Scene scene, List<Cookie> session) {
        scene.page().unrouteAll();
        // Out of reach while it is left: what it still had to save would be saved in the middle of the next story.
        scene.official.loseConnection();
        scene.page().navigate("about:blank");
        scene.official.findConnection();
        scene.official.open("health/live");
        scene.page().evaluate("() => localStorage.clear()");
        reset();
        scene.context().addCookies(session);
    }

    private static void reset() {
        execute("update account set enabled = 1 where email = '" + PERSON + "'");
        execute("update contribution set signed_sections = '' where id = " + contribution);
    }

    private static void due(String distance) {
        execute("update collection_round set due_at = utc_timestamp() " + distance + " where code = '" + TrialRound.CODE
                + "'");
    }

    private static void formChanged(Route route) {
        if (!route.request().method().equals("PUT")) {
            route.resume();
            return;
        }
        APIResponse real = route.fetch();
        if (real.status() != 200) {
            route.fulfill(new Route.FulfillOptions().setResponse(real));
            return;
        }
        route.fulfill(new Route.FulfillOptions()
                .setStatus(409)
                .setContentType("application/json")
                .setBody("""
                        {"code":"form-changed","message":"Your answer is saved. The form went over to a new version."}"""));
    }

    private String fresh() {
        return "Unit " + ++typed + " " + System.nanoTime();
    }

    // ---- what is true ----------------------------------------------------------------------------------------------

    /** Sentences of the page that are not so. */
    private static List<String> untrue(Scene scene) {
        List<String> untrue = new ArrayList<>();
        LINE.forEach((sentence, truth) -> {
            if (scene.line().contains(sentence) && !truth.test(scene)) {
                untrue.add(scene.events + ": the page says “" + scene.line() + "”");
            }
        });
        for (String question : List.of(TEXT, NUMBER, TAKEN_OVER)) {
            untrue.addAll(untrue(scene, question));
        }
        if (scene.hears()) {
            expect(untrue, scene, "#signed", isSigned());
            expect(untrue, scene, "#closed", isOver());
        }
        if (scene.line().isEmpty() && scene.hears() && !isWhole(scene)) {
            untrue.add(scene.events + ": the page says nothing of what is not saved");
        }
        return untrue;
    }

    private static List<String> untrue(Scene scene, String question) {
        List<String> untrue = new ArrayList<>();
        Shown shown = scene.shown(question);
        String stored = stored(question);
        boolean isStored = shown.value().equals(stored);
        boolean isSaid = switch (shown.saved()) {
            case "" -> isStored || !scene.hears() || scene.saw(Event.MOVED);
            case "Not saved yet" -> !isStored || scene.saw(Event.OFFLINE);
            case "Taken over from an earlier round, to be confirmed" -> // marked so by hand, of nothing that is there
                isToConfirm(question) || !scene.hears();
            default -> shown.saved().startsWith("Saved") && (isStored || question.equals(TAKEN_OVER) && !scene.hears());
        };
        if (!isSaid || !shown.error().isEmpty() && !shown.value().equals("abc")) {
            untrue.add(scene.events + ": " + question + ", of which “" + stored + "” is stored, is " + shown);
        }
        return untrue;
    }

    private static void expect(List<String> untrue, Scene scene, String notice, boolean isSo) {
        try {
            assertThat(scene.page().locator(notice))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(isSo));
        } catch (AssertionError other) {
            untrue.add(scene.events + ": " + notice + (isSo ? " is not there" : " is there"));
        }
    }

    private static boolean isWhole(Scene scene) {
        return Arrays.asList(TEXT, NUMBER, TAKEN_OVER).stream()
                .allMatch(
                        question -> scene.filling.control(question).inputValue().equals(stored(question)));
    }

    private static String stored(String question) {
        return Objects.requireNonNullElse(answer("value", question), "");
    }

    private static boolean isToConfirm(String question) {
        return answer("cast(to_confirm as int)", question).equals("1");
    }

    private static String answer(String column, String question) {
        return query("select coalesce(max(" + column + "), '') from answer where question = '" + question
                + "' and row_id = '' and contribution_id = " + contribution);
    }

    private static boolean isSigned() {
        return query("select signed_sections from contribution where id = " + contribution)
                .contains(SECTION);
    }

    private static boolean isOver() {
        return query("select cast(due_at <= utc_timestamp() as int) from collection_round where code = '"
                        + TrialRound.CODE + "'")
                .equals("1");
    }

    private static void execute(String sql) {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String query(String sql) {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
