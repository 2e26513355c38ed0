package org.mirps.employment.practice.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.DemoPages;
import org.mirps.employment.testing.DemoPractices;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** The catalogue over HTTP, as visitors and people of the demo year read it. */
class CatalogueIT {

    private static final String ROUND = "buenas-practicas-2025";
    private static final String FILE = "api/internal/practices/catalogue.csv";
    private static final String COMMITMENTS = "api/internal/practices/commitments.csv";

    private final HttpCaller visitor = new HttpCaller(RunningApp.demo());

    @Test
    void whatIsPublishedIsReadWithoutASession() {
        for (String page : new String[] {"practices/list.xhtml?q=ventanilla", "practices/recommendations.xhtml"}) {
            HttpResponse<String> answer = visitor.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.headers().firstValue("set-cookie")).as(page).isEmpty();
        }
    }

    @Test
    void aFilterIsKeptByTheAddressAndOneThatCannotBeReadIsNone() {
        assertThat(visitor.get("practices/list.xhtml?q=ventanilla&topic=intermediation&sort=title")
                        .body())
                .contains("value=\"ventanilla\"", "Ventanilla única municipal de empleo")
                .contains("catalogue.csv?q=ventanilla&amp;topic=intermediation&amp;sort=title&amp;lang=es");
        assertThat(visitor.get("practices/list.xhtml?topic=%27%20or%201=1&page=x&sort=zz")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("practices/list.xhtml?page=999999").body()).contains("Ventanilla única");
        assertThat(visitor.get("practices/practice.xhtml?id=x").statusCode()).isEqualTo(404);
    }

    @Test
    void theFileHoldsWhatThePageShowsToWhoAsks() {
        HttpResponse<String> file = visitor.get(FILE + "?q=ventanilla+unica&lang=en");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("content-disposition").orElseThrow())
                .matches("attachment; filename=\"DEMO-practices-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(file.body()).startsWith("\uFEFFpractice_id,title,organisation,country,themes");
        assertThat(file.body()).contains("Ventanilla única municipal de empleo", "Example Municipality, Guatemala");
        assertThat(rows(file)).isEqualTo(1);
        long published = rows(visitor.get(FILE));
        long all = rows(
                HttpCaller.signedIn(RunningApp.demo(), "focal.hn@demo.example").get(FILE));
        assertThat(published).isPositive().isLessThan(all);
        assertThat(rows(HttpCaller.signedIn(RunningApp.demo(), "focal.mx-universidad@demo.example")
                        .get(FILE)))
                .isEqualTo(published);
    }

    @Test
    void anOrganisationReadsItsOwnBeforeItPublishesThem() {
        HttpCaller collective = HttpCaller.signedIn(RunningApp.demo(), "focal.cr-colectivo@demo.example");
        assertThat(collective.get(FILE + "?mine=true").body())
                .contains("Promotoras laborales de la comunidad", "Cocina compartida con registro sanitario");
        assertThat(visitor.get(FILE + "?mine=true").body()).doesNotContain("Promotoras");
    }

    @Test
    void anOrganisationSeesWhatIsItsOwnAndSharedAndIsToldNothingOfTheRest() throws SQLException {
        RunningApp app = RunningApp.demo();
        HttpCaller university = HttpCaller.signedIn(app, "focal.mx-universidad@demo.example");
        long own = DemoPages.contribution(app, ROUND, "mx-universidad");
        long others = DemoPages.contribution(app, ROUND, "cr-colectivo");
        Map<String, Integer> answers = new LinkedHashMap<>();
        try (var database = TestDatabase.connect(app.database())) {
            answers.put("practices/practice.xhtml?id=" + DemoPractices.practice(database, "cr-colectivo", true), 200);
            answers.put("practices/practice.xhtml?id=" + DemoPractices.practice(database, "cr-colectivo", false), 404);
            answers.put("practices/commitment.xhtml?id=" + DemoPractices.commitment(database, "cr-colectivo"), 200);
        }
        answers.put("contributions/overview.xhtml?id=" + own, 200);
        answers.put("contributions/overview.xhtml?id=" + others, 404);
        answers.put("contributions/snapshot.xhtml?id=" + others + "&number=1", 404);
        answers.put("contributions/history.xhtml?id=" + others, 404);
        answers.put("contributions/comments.xhtml?id=" + others + "&section=commitments", 404);
        answers.put("practices/recommendations.xhtml", 200);
        answers.put("practices/join.xhtml", 403);
        answers.put("consolidation/round.xhtml?round=" + ROUND, 403);
        answers.put("session/round.xhtml?round=" + ROUND, 403);
        answers.put("rounds/board.xhtml?round=" + ROUND, 403);
        answers.put("api/v1/rounds/" + ROUND + "/long.csv", 403);
        answers.forEach((path, status) ->
                assertThat(university.get(path).statusCode()).as(path).isEqualTo(status));
        assertThat(university.get("contributions/list.xhtml").body()).doesNotContain("SNE 2025");
    }

    @Test
    void commitmentsAreAFileForWhoIsSignedIn() {
        HttpResponse<String> file = HttpCaller.signedIn(RunningApp.demo(), "analyst@demo.example")
                .get(COMMITMENTS + "?country=MX&state=kept&lang=es");
        assertThat(rows(file)).isEqualTo(1);
        assertThat(file.body()).contains("Compartir con los demás países", "KEPT,Cumplido,false");
    }

    private static long rows(HttpResponse<String> file) {
        return Long.parseLong(file.headers().firstValue("x-row-count").orElseThrow());
    }
}
