package org.mirps.employment.consolidation.odata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.consolidation.bundle.WholePackage;
import org.mirps.employment.shared.TokenScope;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The OData service of a round on the packaged jar, read as spreadsheets and programs for charts read it. */
class FeedIT {

    private static final String ROUND = "sne-2025";

    private static RunningApp app;
    private static ReadFeed feed;

    @BeforeAll
    static void theDemo() {
        app = RunningApp.demo();
        feed = new ReadFeed(app, ROUND);
    }

    @Test
    void theServiceNamesItsSetsAndTheModelTheirColumns() throws Exception {
        JsonObject service = feed.json("");
        assertThat(service.getString("@odata.context")).isEqualTo(feed.uri() + "/$metadata");
        Set<String> sets = new LinkedHashSet<>();
        service.getJsonArray("value").getValuesAs(JsonObject.class).forEach(set -> sets.add(set.getString("name")));
        assertThat(sets)
                .contains(
                        "long",
                        "wide",
                        "wide__programmes",
                        "indicators",
                        "contributions",
                        "choices",
                        "snapshots",
                        "revisions");
        Document model = model(feed.get("/$metadata"));
        Set<String> types = new TreeSet<>();
        var found = model.getElementsByTagName("EntityType");
        for (int i = 0; i < found.getLength(); i++) {
            Element type = (Element) found.item(i);
            types.add(type.getAttribute("Name"));
            assertThat(type.getElementsByTagName("PropertyRef").getLength()).isEqualTo(1);
        }
        assertThat(types).isEqualTo(new TreeSet<>(sets));
        assertThat(feed.get("/$metadata").body()).contains("Term=\"Core.Description\"", "Código");
    }

    @ParameterizedTest
    @CsvSource({
        "long, long.csv, 1000",
        "wide, wide.csv, 3",
        "wide__programmes, wide/programmes.csv, 5",
        "contributions, contributions.csv, 100",
        "choices, choices.csv, 77",
        "snapshots, snapshots.csv, 100",
        "revisions, revisions.csv, 100",
        "indicators, indicators.csv, 500",
        "indicators__region, indicators/region.csv, 500",
        "codebook, codebook.csv, 250"
    })
    void everySetEqualsItsTableCellByCell(String set, String file, int most) {
        HttpCaller program = HttpCaller.withToken(app, HttpCaller.printedToken(app));
        WholePackage.Table table = WholePackage.table(program.bytes("api/v1/rounds/" + ROUND + "/" + file));
        List<Integer> pages = new ArrayList<>();
        List<JsonObject> rows = feed.all(set, most, pages);
        assertThat(rows).hasSameSizeAs(table.rows());
        assertThat(pages).hasSize(Math.max(1, (rows.size() + most - 1) / most));
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> names = new ArrayList<>(rows.get(i).keySet());
            names.removeIf(name -> name.startsWith("@") || name.equals("id"));
            assertThat(names).hasSameSizeAs(table.headings());
            for (int j = 0; j < names.size(); j++) {
                String cell = ReadFeed.cell(rows.get(i).get(names.get(j)));
                String written = table.rows().get(i).get(j);
                assertThat(ReadFeed.isSame(written, cell))
                        .as("%s %d %s: %s but %s", set, i, table.headings().get(j), written, cell)
                        .isTrue();
            }
            ids.add(rows.get(i).getString("id"));
        }
        assertThat(ids).as("each row has an id of its own").hasSameSizeAs(rows);
    }

    @Test
    void whatIsAskedForIsWorkedOutHere() {
        JsonObject answer = feed.json("/long?$filter=government eq 'CR' and contains(question,'at')"
                + "&$select=government,question,value&$orderby=question desc&$top=2&$count=true");
        List<JsonObject> rows = answer.getJsonArray("value").getValuesAs(JsonObject.class);
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.getString("government")).isEqualTo("CR");
            assertThat(row.getString("question")).contains("at");
            assertThat(row.keySet()).containsOnly("@odata.id", "id", "government", "question", "value");
        });
        assertThat(rows.get(0).getString("question"))
                .isGreaterThanOrEqualTo(rows.get(1).getString("question"));
        assertThat(answer.getInt("@odata.count")).isGreaterThan(2);
        assertThat(answer.containsKey("@odata.nextLink")).isFalse();
        assertThat(Integer.parseInt(feed.get("/long/$count?$filter=government eq 'CR' and contains(question,'at')")
                        .body()))
                .isEqualTo(answer.getInt("@odata.count"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "snapshot ge 1 and snapshot lt 2",
                "submitted_at gt 2020-01-01T00:00:00Z",
                "year(submitted_at) ge 2020",
                "government in ('CR','MX')",
                "not (government eq 'CR') or value eq null",
                "startswith(tolower(question),'v') and length(question) gt 3",
                "provisional eq true or provisional eq false",
                "snapshot add 1 eq 2 and snapshot mul 3 gt 2 and snapshot div 0 eq null"
            })
    void aFilterFindsSomethingAndNotWhatItDoesNotMean(String filter) {
        int found = Integer.parseInt(feed.get("/long/$count?$filter=" + filter).body());
        int others = Integer.parseInt(
                feed.get("/long/$count?$filter=not (" + filter + ")").body());
        int all = Integer.parseInt(feed.get("/long/$count").body());
        assertThat(found).as(filter).isPositive().isLessThanOrEqualTo(all);
        assertThat(found + others).as(filter).isEqualTo(all);
    }

    @Test
    void aRowIsFoundByItsId() {
        JsonObject first =
                feed.json("/long?$skip=1234&$top=1").getJsonArray("value").getJsonObject(0);
        String id = first.getString("id").replace("%", "%25");
        JsonObject again = feed.json("/long('" + id + "')");
        assertThat(ReadFeed.cell(again.get("value"))).isEqualTo(ReadFeed.cell(first.get("value")));
        assertThat(again.getString("question")).isEqualTo(first.getString("question"));
        assertThat(feed.get("/long('nothing')").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesOfOneReadingShowOneMoment() {
        JsonObject first = feed.page("/contributions?$select=government,dissemination_level", 3);
        HttpCaller.execute(
                app,
                "insert into dissemination (contribution_id, number, level, set_by, set_at) select c.id, 90, 'AGGREGATED',"
                        + " (select min(id) from account), utc_timestamp() from contribution c join collection_round r on r.id = c.round_id"
                        + " where r.code = '" + ROUND + "' and c.participant_code = 'MX'");
        List<JsonObject> rest = new ArrayList<>();
        for (JsonObject page = first; page.containsKey("@odata.nextLink"); ) {
            page = feed.after(page, 3);
            rest.addAll(page.getJsonArray("value").getValuesAs(JsonObject.class));
        }
        assertThat(level(rest, "MX")).isEqualTo("public");
        assertThat(level(feed.json("/contributions").getJsonArray("value").getValuesAs(JsonObject.class), "MX"))
                .isEqualTo("aggregated");
        HttpResponse<String> gone = feed.get("/contributions?$skiptoken=0123456789abcdef-3");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("MomentGone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/none | 404",
                "/long?$filter=nothing eq 1 | 400",
                "/long?$filter=government eq | 400",
                "/long?$filter=snapshot eq 1e999999999 | 400",
                "/long?$filter=1e300 mul 1e300 mul 1e300 eq 1e399 and 1e401 gt 1 | 400",
                "/long?$filter=contains(government) | 400",
                "/long?$filter=government gt 5 | 400",
                "/long?$orderby=nothing | 400",
                "/long?$select=nothing | 400",
                "/long?$top=-1 | 400",
                "/long?$top=many | 400",
                "/long?$skip=99999999999 | 400",
                "/long?$skiptoken=anything | 400",
                "/long?$expand=all | 400",
                "/long?$apply=aggregate($count as n) | 400",
                "/long?government=CR | 400",
                "/long?$format=text/html | 400",
                "/long/government | 404"
            })
    void whatIsNotUnderstoodIsRefused(String below, int status) {
        HttpResponse<String> answer = feed.get(below);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        assertThat(answer.statusCode()).as(answer.body()).isIn(status, status == 404 ? 400 : 501, 406);
        assertThat(answer.statusCode()).isBetween(400, 501).isNotEqualTo(500);
    }

    @Test
    void aFilterThatIsABombIsRefusedAtOnce() {
        for (String bomb : List.of(
                "(".repeat(3000) + "1 eq 1" + ")".repeat(3000),
                "not ".repeat(900) + "true",
                "government eq '" + "x".repeat(10_000) + "'",
                "snapshot eq " + "1 add ".repeat(600) + "1")) {
            HttpResponse<String> answer = feed.get("/long?$filter=" + bomb);
            assertThat(answer.statusCode()).as(bomb.substring(0, 20)).isIn(400, 414);
        }
        assertThat(feed.json("/long?$top=1").getJsonArray("value")).hasSize(1);
    }

    @Test
    void nobodyChangesAnythingAndWhoMayNotReadDoesNot() {
        HttpCaller program = HttpCaller.withToken(app, HttpCaller.printedToken(app));
        String set = "api/v1/rounds/" + ROUND + "/odata/long";
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            HttpResponse<String> answer = program.send(program.request(set)
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            method.equals("DELETE")
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString("{}")));
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
        }
        assertThat(new HttpCaller(app).get(set).statusCode()).isEqualTo(401);
        assertThat(HttpCaller.signedIn(app, "presenter@demo.example").get(set).statusCode())
                .isEqualTo(403);
        HttpCaller analyst = HttpCaller.signedIn(app, "analyst@demo.example");
        String narrow = analyst.makeToken("OData", TokenScope.READ_INDICATORS);
        assertThat(HttpCaller.withToken(app, narrow).get(set).statusCode()).isEqualTo(403);
        assertThat(program.get("api/v1/rounds/none/odata/long").statusCode()).isEqualTo(404);
    }

    private static String level(List<JsonObject> rows, String government) {
        return rows.stream()
                .filter(row -> row.getString("government").equals(government))
                .map(row -> row.getString("dissemination_level"))
                .findFirst()
                .orElseThrow();
    }

    private static Document model(HttpResponse<String> answer) throws Exception {
        assertThat(answer.headers().map()).containsEntry("Content-Type", List.of("application/xml"));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void eachAnswerSaysItsVersion() {
        assertThat(feed.get("/long?$top=1").headers().firstValue("OData-Version"))
                .contains("4.0");
    }
}
