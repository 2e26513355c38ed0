package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.InventedOfficials;
import org.mirps.employment.testing.InventedOfficials.Official;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.WebVisitor;
import org.mirps.employment.testing.WebVisitor.Saved;

/** An official turns the pages of a long table: what is added is seen, and a link leads to a row that was not drawn. */
class OfficialFillsALongTableJourneyIT extends Journey {

    private static final int ROWS = 45;
    private static final String REPEAT = "group_stats";

    private static final List<Map.Entry<String, String>> ASKS_FOR_IT = List.of(
            Map.entry("sne_status", "law"),
            Map.entry("status_recorded", "yes"),
            Map.entry("groups_identified", "refugee"),
            Map.entry("stats_status", "official"));

    @AfterAll
    static void nobodyIsLeft() {
        InventedOfficials.dismiss("LT");
    }

    @Test
    void theEntriesOfALongTableAreTurnedTwentyAtATime() throws Exception {
        RunningApp app = RunningApp.demo();
        Official official = official(app);
        theTableIsAsked(app, official);
        List<String> rows = add(app, official, ROWS);
        var window = visitor(app, NARROW, Language.ES)
                .signIn(official.email().replace("@demo.example", ""))
                .open(section(official));
        Page page = window.page();
        Locator cards = page.locator("[data-repeat=" + REPEAT + "] > .repeat__rows > .row-card");
        Locator shown = page.locator(".repeat__shown");
        assertThat(cards).hasCount(20);
        assertThat(shown).hasText("Entradas 1 a 20 de 45");
        window.look();

        String first = "[data-key='" + rows.get(0) + "/";
        page.locator(first + "gs_status'] select").selectOption("official");
        Locator typed = page.locator(first + "gs_seekers_total'] input[inputmode]");
        typed.fill("12");
        page.locator("[data-action=rows-show]").last().press("Enter");
        assertThat(shown).hasText("Entradas 21 a 40 de 45");
        assertThat(shown).isFocused();
        assertThat(page.locator("#row-" + rows.get(20))).isVisible();
        page.reload();
        assertThat(shown).hasText("Entradas 21 a 40 de 45");
        page.locator("[data-action=rows-show]").first().press("Enter");
        assertThat(shown).hasText("Entradas 1 a 20 de 45");
        assertThat(typed).hasValue("12"); // it was typed right before the page was turned

        page.locator("[data-repeat=" + REPEAT + "] > .repeat__add").press("Enter");
        assertThat(shown).hasText("Entradas 41 a 46 de 46");
        assertThat(cards.last().locator(".row-card__title")).isFocused();
        page.onceDialog(dialog -> dialog.accept());
        cards.last().locator("[data-action=row-remove]").press("Enter");
        assertThat(shown).hasText("Entradas 41 a 45 de 45");
        cards.first().locator("[data-action=row-up]").press("Enter");
        assertThat(shown).hasText("Entradas 21 a 40 de 45");
        assertThat(page.locator("#title-" + rows.get(40))).isFocused();

        String question =
                page.locator("#row-" + rows.get(25) + " [data-key]").first().getAttribute("id");
        window.open("help.xhtml").open(section(official) + "#" + question);
        assertThat(shown).hasText("Entradas 21 a 40 de 45");
        assertThat(page.locator("#" + question)).isVisible();
        org.assertj.core.api.Assertions.assertThat(window.unsaved()).isEmpty();
        window.look();
        leadsToWhatIsAddedThoughALaterDrawingComesBefore(app, official, page, rows);
    }

    /** A colleague adds an entry while the drawing that leads to one's own is under way. */
    private static void leadsToWhatIsAddedThoughALaterDrawingComesBefore(
            RunningApp app, Official official, Page page, List<String> known) throws IOException, InterruptedException {
        List<Runnable> late = new ArrayList<>();
        AtomicBoolean holds =
                new AtomicBoolean(); // set before the answer is fetched: other requests are handled meanwhile
        page.route("**/contributions/fragment.xhtml*key=" + REPEAT + "*", route -> {
            String row = route.request().url().replaceFirst(".*[?&]row=([^&]*).*", "$1");
            if (known.contains(row) || holds.getAndSet(true)) {
                route.resume();
                return;
            }
            APIResponse drawn = route.fetch();
            late.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(drawn)));
        });
        page.locator("[data-repeat=" + REPEAT + "] > .repeat__add").press("Enter");
        page.waitForCondition(() -> !late.isEmpty());
        add(app, official, 1);
        assertThat(page.locator(".repeat__shown")).hasText("Entradas 41 a 47 de 47");
        late.forEach(Runnable::run);
        assertThat(page.locator(".row-card").nth(5).locator(".row-card__title")).isFocused();
        assertThat(page.locator(".repeat__shown")).hasText("Entradas 41 a 47 de 47");
    }

    private static String section(Official official) {
        return "contributions/section.xhtml?section=statistics&id=" + official.contribution();
    }

    private static Official official(RunningApp app) throws SQLException {
        try (Connection database = TestDatabase.connect(app.database())) {
            return InventedOfficials.invite(database, "sne-2025", "LT", 1).get(0);
        }
    }

    private static void theTableIsAsked(RunningApp app, Official official) throws IOException, InterruptedException {
        var visitor =
                new WebVisitor(WebVisitor.client(), app.baseUri()).signIn(official.email(), WebVisitor.DEMO_PASSWORD);
        visitor.open(official.contribution(), "identification");
        for (Map.Entry<String, String> answer : ASKS_FOR_IT) {
            Saved saved = visitor.save(answer.getKey(), answer.getValue());
            org.assertj.core.api.Assertions.assertThat(saved.status())
                    .as(saved.body())
                    .isEqualTo(200);
        }
    }

    /** Ids of the rows, in their order. */
    private static List<String> add(RunningApp app, Official official, int number) {
        HttpCaller caller = HttpCaller.signedIn(app, official.email());
        String csrf = caller.csrf();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String row = RowId.random().value();
            String body = "{\"repeat\":\"" + REPEAT + "\",\"parent\":\"\",\"row\":\"" + row + "\"}";
            caller.change("POST", "api/internal/contributions/" + official.contribution() + "/rows", csrf, body);
            rows.add(row);
        }
        return rows;
    }
}
