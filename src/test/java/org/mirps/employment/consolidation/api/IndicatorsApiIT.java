package org.mirps.employment.consolidation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.shared.TokenScope;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.Workbooks;

/** Indicators as programs read them. That the values are right: {@code IndicatorRecomputationIT}. */
class IndicatorsApiIT {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String ROUND = "api/v1/rounds/sne-2025";
    private static final String PANAMA =
            " (select max(s.id) from snapshot s join contribution c on c.id = s.contribution_id"
                    + " join collection_round r on r.id = c.round_id where r.code = 'sne-2025' and c.participant_code = 'PA')";

    private static final String OF_PANAMA = " where participant_code = 'PA' and round_id ="
            + " (select id from collection_round where code = 'sne-2025')";

    private final RunningApp app = RunningApp.demo();
    private final HttpCaller program = HttpCaller.withToken(app, HttpCaller.printedToken(app));
    private String panamaBefore = "";

    /** Other stories may have given Panama's contribution back to it. */
    @BeforeEach
    void panamaHasSubmitted() {
        panamaBefore = HttpCaller.query(app, "select status from contribution" + OF_PANAMA);
        HttpCaller.execute(app, "update contribution set status = 'SUBMITTED'" + OF_PANAMA);
    }

    @AfterEach
    void panamaIsAsBefore() {
        HttpCaller.execute(app, "update contribution set status = '" + panamaBefore + "'" + OF_PANAMA);
    }

    @Test
    void everyFigureSaysWhatItMeans() {
        FormDefinition workbook = Workbooks.compiled("form-sne-2025").definition();

        assertThat(indicators(program))
                .extracting(
                        one -> one.getString("code"),
                        one -> one.getString("figure", ""),
                        one -> text(one, "label", "es"),
                        one -> text(one, "definition", "en"),
                        one -> one.getString("chart"),
                        one -> parts(one).map(part -> part.getString("part")).toList(),
                        one -> parts(one)
                                .map(part -> part.getString("aggregation"))
                                .toList())
                .containsExactlyElementsOf(workbook.indicators().stream()
                        .map(one -> tuple(
                                one.code(),
                                one.figure(),
                                one.label().es(),
                                one.definition().en(),
                                one.chart().name().toLowerCase(Locale.ROOT),
                                one.parts().stream().map(part -> part.name()).toList(),
                                one.parts().stream()
                                        .map(part -> part.aggregation().word())
                                        .toList()))
                        .toList());
    }

    @Test
    void theTableOfParticipantsHoldsTheSameAsTheJson() throws IOException {
        assertThat(rows("/indicators.csv"))
                .extracting(row -> List.of(
                        row.get("code"),
                        row.get("figure"),
                        row.get("part"),
                        row.get("government"),
                        row.get("row"),
                        row.get("category"),
                        row.get("value"),
                        row.get("words"),
                        row.get("missing"),
                        row.get("observation_status")))
                .containsExactlyElementsOf(indicators(program).stream()
                        .flatMap(one -> parts(one)
                                .flatMap(part -> objects(part, "observations")
                                        .map(given -> List.of(
                                                one.getString("code"),
                                                one.getString("figure", ""),
                                                part.getString("part"),
                                                given.getString("participant"),
                                                plain(given, "row"),
                                                given.getString("category", ""),
                                                plain(given, "value"),
                                                given.getString("words", ""),
                                                given.getString("missing", ""),
                                                given.getString("status")))))
                        .toList());
    }

    @Test
    void theTableOfTheRegionHoldsTheSameAsTheJson() throws IOException {
        assertThat(rows("/indicators/region.csv"))
                .filteredOn(row -> row.get("choice").isEmpty())
                .extracting(row -> List.of(
                        row.get("code"),
                        row.get("part"),
                        row.get("category"),
                        row.get("value"),
                        row.get("least"),
                        row.get("yes"),
                        row.get("governments"),
                        row.get("participants")))
                .containsExactlyElementsOf(indicators(program).stream()
                        .flatMap(one -> parts(one)
                                .filter(part -> !part.getString("aggregation").equals("distribution"))
                                .flatMap(part -> objects(part, "region")
                                        .map(region -> List.of(
                                                one.getString("code"),
                                                part.getString("part"),
                                                region.getString("category", ""),
                                                plain(region, "value"),
                                                plain(region, "least"),
                                                plain(region, "yes"),
                                                words(region, "included"),
                                                "7"))))
                        .toList());
    }

    @Test
    void eachChoiceOfADistributionHasARow() throws IOException {
        JsonObject basis = part(program, "LEG-01", "basis");

        assertThat(rows("/indicators/region.csv"))
                .filteredOn(row ->
                        row.get("code").equals("LEG-01") && row.get("part").equals("basis"))
                .extracting(row -> tuple(row.get("choice"), row.get("value")))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        objects(objects(basis, "region").findFirst().orElseThrow(), "choices")
                                .map(choice -> tuple(choice.getString("code"), plain(choice, "count")))
                                .toList());
    }

    @Test
    void whoAnswersForAggregatesOnlyIsShownToAnalystsAndNotToPresenters() {
        HttpCaller presenter = HttpCaller.withToken(
                app,
                HttpCaller.signedIn(app, "presenter@demo.example").makeToken("Indicators", TokenScope.READ_INDICATORS));
        try {
            assertThat(HttpCaller.query(
                            app,
                            "select value from snapshot_answer where question = 'publish_level' and snapshot_id ="
                                    + PANAMA))
                    .isEqualTo("aggregated");
            assertThat(read(presenter, "/indicators").getString("audience")).isEqualTo("session");
            assertThat(ofPanama(presenter)).isNotEmpty().allSatisfy(given -> {
                assertThat(given.getString("missing")).isEqualTo("withheld");
                assertThat(given).doesNotContainKeys("value", "words", "row", "category");
            });
            assertThat(presenter.get(ROUND + "/indicators.csv").body()).contains("withheld");
            assertThat(read(program, "/indicators").getString("audience")).isEqualTo("analysis");
            assertThat(ofPanama(program)).anyMatch(given -> given.containsKey("value"));
        } finally {
            HttpCaller.execute(app, "delete from access_token where name = 'Indicators'");
        }
    }

    @Test
    void whatIsNotComputedByTheDefinitionsOfTheRoundIsWaitedFor() {
        String evaluation = "update indicator_evaluation set form_version_id = %s where snapshot_id =" + PANAMA;
        String right =
                HttpCaller.query(app, "select form_version_id from indicator_evaluation where snapshot_id =" + PANAMA);
        String other = HttpCaller.query(app, "select max(id) from form_version where id <> " + right);
        assertThat(read(program, "/indicators").getInt("waiting")).isZero();
        HttpCaller.execute(app, evaluation.formatted(other));
        try {
            assertThat(read(program, "/indicators").getInt("waiting")).isEqualTo(1);
            assertThat(ofPanama(program))
                    .allSatisfy(given -> assertThat(given.getString("missing")).isEqualTo("not_computed"));
        } finally {
            HttpCaller.execute(app, evaluation.formatted(right));
        }
        assertThat(ofPanama(program)).anyMatch(given -> given.containsKey("value"));
    }

    private List<JsonObject> ofPanama(HttpCaller caller) {
        return indicators(caller).stream()
                .flatMap(one -> parts(one).flatMap(part -> objects(part, "observations")))
                .filter(given -> given.getString("participant").equals("PA"))
                .toList();
    }

    private JsonObject part(HttpCaller caller, String code, String part) {
        return indicators(caller).stream()
                .filter(one -> one.getString("code").equals(code))
                .flatMap(IndicatorsApiIT::parts)
                .filter(one -> one.getString("part").equals(part))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonObject> indicators(HttpCaller caller) {
        return objects(read(caller, "/indicators"), "indicators").toList();
    }

    private JsonObject read(HttpCaller caller, String path) {
        HttpResponse<String> answer = caller.get(ROUND + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try (var reader = JSON.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private List<CSVRecord> rows(String path) throws IOException {
        HttpResponse<String> answer = program.get(ROUND + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.body()))
                .getRecords();
        assertThat(answer.headers().firstValue("X-Row-Count")).contains(String.valueOf(rows.size()));
        return rows;
    }

    private static Stream<JsonObject> parts(JsonObject indicator) {
        return objects(indicator, "parts");
    }

    private static Stream<JsonObject> objects(JsonObject holder, String name) {
        return holder.getJsonArray(name).getValuesAs(JsonObject.class).stream();
    }

    private static String plain(JsonObject holder, String number) {
        return holder.containsKey(number)
                ? holder.getJsonNumber(number).bigDecimalValue().toPlainString()
                : "";
    }

    private static String words(JsonObject holder, String name) {
        return holder.getJsonArray(name).getValuesAs(JsonString::getString).stream()
                .collect(Collectors.joining(" "));
    }

    private static String text(JsonObject holder, String member, String language) {
        return holder.getOrDefault(member, JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .getString(language, "");
    }
}
