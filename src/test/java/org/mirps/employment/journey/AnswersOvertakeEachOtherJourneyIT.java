package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TrialRound;

/** On a slow line what the server said first may arrive last: a page never shows what is older over what is newer. */
class AnswersOvertakeEachOtherJourneyIT extends Journey {

    private static final String REPEAT = "group_stats";
    private static final String FRAGMENT = "**/contributions/fragment.xhtml*";
    private static final String CHANGES = "**/changes?*";
    private static final String SAVES = "**/answers";

    private static TrialRound round;

    @BeforeAll
    static void aRoundInWhichCostaRicaHasAnswered() throws SQLException {
        round = new TrialRound(RunningApp.demo());
    }

    @AfterAll
    static void theRoundIsGone() throws SQLException {
        round.close();
    }

    /**
     * Questions of a page that wait, or answers that the server has given and the page has not got yet. The route stays to the end: a browser
     * lets go what it holds when nothing is routed any more.
     */
    private static final class OnTheWay {

        private final Page page;
        private final List<Route> routes = new ArrayList<>();
        private final List<APIResponse> given = new ArrayList<>();
        private boolean arrived;
        private int since;

        private OnTheWay(Page page, String address, boolean asks) {
            this.page = page;
            page.route(address, route -> {
                if (arrived) {
                    since++;
                    route.resume();
                    return;
                }
                if (!asks) given.add(route.fetch());
                routes.add(route);
            });
        }

        static OnTheWay question(Page page, String address) {
            return new OnTheWay(page, address, true);
        }

        static OnTheWay answer(Page page, String address) {
            return new OnTheWay(page, address, false);
        }

        void isThere() {
            page.waitForCondition(() -> !routes.isEmpty());
        }

        void arrives() {
            arrived = true;
            for (int each = 0; each < routes.size(); each++) {
                if (given.isEmpty()) routes.get(each).resume();
                else routes.get(each).fulfill(new Route.FulfillOptions().setResponse(given.get(each)));
            }
        }

        void isAskedForAgain() {
            page.waitForCondition(() -> since > 0);
        }
    }

    private Visitor opens(String name) throws SQLException {
        var official = visitor(WIDE, Language.ES).signIn(name);
        official.open("contributions/section.xhtml?id=" + round.contribution("CR") + "&section=statistics");
        official.filling().settle();
        return official;
    }

    private static Locator saved(Visitor official, String key) {
        return official.filling().question(key).locator(":scope > .question__saved");
    }

    private static void type(Visitor official, String key, String value) {
        Locator control = official.filling().control(key);
        control.fill(value);
        control.blur();
    }

    @Test
    void aTableDrawnBeforeAnAnswerWasStoredIsDrawnAgain() throws SQLException {
        var official = opens("focal.cr");
        String first = official.filling().rows(REPEAT).get(0);
        int rows = official.filling().rows(REPEAT).size();
        var drawing = OnTheWay.answer(official.page(), FRAGMENT);
        var colleague = opens("contributor.cr");
        colleague.filling().addRow(REPEAT);
        drawing.isThere();

        type(official, first + "/gs_seekers_total", "61234");
        assertThat(saved(official, first + "/gs_seekers_total")).containsText("Guardado a las");
        drawing.arrives();
        drawing.isAskedForAgain();
        official.filling().settle();

        assertThat(official.filling().rows(REPEAT)).hasSize(rows + 1);
        assertThat(official.filling().control(first + "/gs_seekers_total")).hasValue("61,234");
        official.filling()
                .answer(first + "/gs_seekers_total", "61235")
                .isSaved(first + "/gs_seekers_total", "Guardado a las");
        assertThat(official.page().locator(".conflict")).hasCount(0);
    }

    @Test
    void whatHasChangedBeforeAnAnswerWasStoredIsNotShownOverIt() throws SQLException {
        var official = opens("focal.cr").expecting("status of 409");
        var colleague = opens("contributor.cr");
        var changes = OnTheWay.answer(official.page(), CHANGES);
        colleague.filling().answer("vacancies_total", "3210").isSaved("vacancies_total", "Guardado a las");
        changes.isThere();

        type(official, "vacancies_total", "4321");
        Locator conflict = official.filling().question("vacancies_total").locator(".conflict");
        conflict.getByText("Guardar la mía").click();
        assertThat(saved(official, "vacancies_total")).containsText("Guardado a las");
        changes.arrives();
        official.filling().settle();

        assertThat(official.filling().control("vacancies_total")).hasValue("4321"); // the caret is in it
        assertThat(saved(official, "vacancies_total")).containsText("Guardado a las");
        assertThat(colleague.filling().control("vacancies_total")).hasValue("4,321");
    }

    /** What somebody has stored themselves is not told to them as another's answer, and is said to be stored. */
    @Test
    void aPageThatHearsOfItsOwnAnswerBeforeItIsToldSoSaysThatItIsSaved() throws SQLException {
        var official = opens("focal.cr");
        var colleague = opens("contributor.cr");
        var asking = OnTheWay.question(official.page(), CHANGES);
        colleague.filling().answer("vacancies_total", "777").isSaved("vacancies_total", "Guardado a las");
        asking.isThere();
        var saving = OnTheWay.answer(official.page(), SAVES);
        type(official, "employers_active", "1999");
        saving.isThere();

        asking.arrives();
        assertThat(official.filling().control("vacancies_total")).hasValue("777");
        assertThat(official.page().locator(".question__other")).hasCount(0);
        saving.arrives();
        official.filling().isSaved("employers_active", "Guardado a las").settle();
        assertThat(official.filling().control("employers_active")).hasValue("1,999");
        assertThat(official.page().locator(".question__other")).hasCount(0);
        assertThat(official.unsaved()).isEmpty();
    }

    /** A request of a page that is left may get through although nobody hears of it: then the page after it stores the same once more. */
    @Test
    void whatIsStoredAlreadyFromAnotherPageOfOnesOwnIsSaidToBeSaved() throws SQLException {
        var official = opens("focal.cr").expecting("ERR_INTERNET_DISCONNECTED").expecting("WebSocket connection");
        var alsoThem = opens("focal.cr");
        official.loseConnection();
        type(official, "employers_active", "2001");
        type(official, "vacancies_total", "4321");
        type(official, "stats_source", "Lo mismo");
        alsoThem.filling()
                .answer("vacancies_total", "4321")
                .isSaved("vacancies_total", "Guardado a las")
                .answer("stats_source", "Lo mismo")
                .isSaved("stats_source", "Guardado a las");

        official.findConnection();
        official.filling()
                .isSaved("employers_active", "Guardado a las")
                .isSaved("vacancies_total", "Guardado a las")
                .isSaved("stats_source", "Guardado a las");
        assertThat(official.page().locator(".question__other")).hasCount(0);
        assertThat(official.page().locator(".conflict")).hasCount(0);
        assertThat(official.unsaved()).isEmpty();
    }
}
