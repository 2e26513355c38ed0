package org.mirps.employment.consolidation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.consolidation.StoredRound;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.Question;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.Workbooks;

/** What a program reads of the demo year with the token that the demo prints. */
class RoundsApiIT {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String ROUND = "api/v1/rounds/sne-2025";

    private final RunningApp app = RunningApp.demo();
    private final HttpCaller program = HttpCaller.withToken(app, HttpCaller.printedToken(app));

    @Test
    void aRoundSaysWhatItAsksAndUntilWhen() {
        JsonObject round = read(ROUND).getJsonObject("round");

        assertThat(round.getString("state")).isEqualTo("open");
        assertThat(round.getString("time_zone")).isEqualTo("America/Guatemala");
        assertThat(round.getJsonObject("form").getString("id")).isEqualTo("mirps_sne_2025");
        assertThat(round.getString("due_at")).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
        assertThat(read("api/v1/rounds").getJsonArray("rounds")).contains(round);
    }

    @Test
    void aFormHasEveryQuestionOfItsWorkbookWithItsWordsAndConditions() {
        FormDefinition workbook = Workbooks.compiled("form-sne-2025").definition();
        Map<String, JsonObject> questions = questions(read(ROUND + "/form"));

        assertThat(questions.keySet()).isEqualTo(workbook.places().keySet());
        workbook.places()
                .values()
                .forEach(place -> assertSame(
                        Objects.requireNonNull(questions.get(place.question().name())), place));
    }

    private static void assertSame(JsonObject json, FormDefinition.Place place) {
        Question question = place.question();
        assertThat(json.getString("type")).isEqualTo(question.type().xlsformName());
        assertThat(json.getString("relevant", "")).isEqualTo(question.relevant());
        assertThat(json.getString("constraint", "")).isEqualTo(question.constraint());
        assertThat(json.getString("unit", "")).isEqualTo(question.unit());
        assertThat(json.getString("choice_list", "")).isEqualTo(question.listName());
        assertThat(text(json, "label", "es")).isEqualTo(question.label().es());
        assertThat(text(json, "label", "en")).isEqualTo(question.label().en());
        assertThat(text(json, "hint", "en")).isEqualTo(question.hint().en());
    }

    @Test
    void aFormHasItsSectionsAndEveryChoiceOnce() {
        FormDefinition workbook = Workbooks.compiled("form-sne-2025").definition();
        JsonObject form = read(ROUND + "/form");

        assertThat(form.getJsonArray("elements").getValuesAs(JsonObject.class))
                .filteredOn(element -> element.getString("kind").equals("section"))
                .extracting(section -> section.getString("name"))
                .containsExactlyElementsOf(workbook.sections().stream()
                        .map(section -> section.name())
                        .toList());
        assertThat(form.getJsonObject("choice_lists").keySet())
                .isEqualTo(workbook.choiceLists().keySet());
        assertThat(form.getJsonObject("choice_lists").getJsonArray("ynp").getValuesAs(JsonObject.class))
                .extracting(choice -> choice.getString("code"), choice -> text(choice, "label", "es"))
                .containsExactlyElementsOf(workbook.choices("ynp").stream()
                        .map(choice -> tuple(choice.name(), choice.label().es()))
                        .toList());
    }

    @Test
    void everyParticipantHasAContributionWithItsStateAndTheReceiptOfItsLatestSnapshot() {
        List<JsonObject> contributions =
                read(ROUND + "/contributions").getJsonArray("contributions").getValuesAs(JsonObject.class);

        assertThat(contributions)
                .extracting(each -> each.getString("participant"))
                .containsExactly("BZ", "CR", "GT", "HN", "MX", "PA", "SV");
        assertThat(contributions).allSatisfy(each -> {
            String from = " from contribution c join collection_round r on r.id = c.round_id and r.code = 'sne-2025'"
                    + " where c.participant_code = '" + each.getString("participant") + "'";
            assertThat(each.getString("state")).isEqualTo(HttpCaller.query(app, "select status" + from));
            assertThat(each.getString("sha256", "null"))
                    .isEqualTo(HttpCaller.query(
                            app,
                            "select (select sha256 from snapshot s where s.contribution_id = c.id order by number desc limit 1)"
                                    + from));
        });
        JsonObject belize = contributions.get(0);
        assertThat(text(belize, "name", "en")).isEqualTo("Belize");
        assertThat(belize.getInt("snapshot")).isPositive();
        assertThat(belize.getString("form_version")).isEqualTo("2025031504");
        assertThat(contributions)
                .filteredOn(each -> !each.containsKey("sha256"))
                .allSatisfy(each -> assertThat(each).doesNotContainKeys("snapshot", "submitted_at", "form_version"));
    }

    @Test
    void theTablesAreTheSameUnderBothAddresses() {
        assertThat(program.get(ROUND + "/wide/programmes.csv").body())
                .startsWith("round,government,")
                .isEqualTo(program.get(ROUND + "/consolidation/wide.csv?table=programmes")
                        .body());
        assertThat(program.get(ROUND + "/long.csv?for=excel").body()).startsWith("\uFEFFround,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/form",
                "/contributions",
                "/long.csv",
                "/wide/programmes.csv",
                "/codebook.csv",
                "/indicators",
                "/indicators.csv",
                "/indicators/region.csv"
            })
    void whoHasItAlreadyIsNotSentItAgain(String what) {
        HttpResponse<String> first = program.get(ROUND + what);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = program.send(program.request(ROUND + what).header("If-None-Match", tag));

        assertThat(first.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void whatHasChangedIsSentAgain() {
        String of =
                " where participant_code = 'SV' and round_id = (select id from collection_round where code = 'sne-2025')";
        String before = HttpCaller.query(app, "select status from contribution" + of);
        String tag = program.get(ROUND + "/contributions")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpCaller.execute(app, "update contribution set status = 'WITHDRAWN'" + of);
        try {
            assertThat(program.send(program.request(ROUND + "/contributions").header("If-None-Match", tag))
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            HttpCaller.execute(app, "update contribution set status = '" + before + "'" + of);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    api/v1/rounds/none,                  '',                404, NotFound",
        "GET,    api/v1/rounds/No%20Code/form,        '',                404, NotFound",
        "GET,    api/v1/rounds/sne-2025/wide/no.csv,  '',                404, NotFound",
        "GET,    api/v1/rounds/sne-2025/long.csv?for=me, '',             404, NotFound",
        "GET,    api/v1,                              '',                404, NotFound",
        "GET,    api/v1/rounds/sne-2025/nothing,      '',                404, NotFound",
        "POST,   api/v1/rounds,                       '',                405, MethodNotAllowed",
        "DELETE, api/v1/rounds/sne-2025,              '',                405, MethodNotAllowed",
        "GET,    api/v1/rounds,                       text/html,         406, NotAcceptable",
        "GET,    api/v1/rounds/sne-2025/wide.csv,     application/json,  406, NotAcceptable"
    })
    void everyProblemIsToldAsRfc9457Says(String method, String path, String accept, int status, String code) {
        var request = program.request(path).method(method, BodyPublishers.noBody());
        HttpResponse<String> answer = program.send(accept.isEmpty() ? request : request.header("Accept", accept));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
        JsonObject problem = object(answer.body());
        assertThat(problem.getString("type")).isEqualTo("/problems.xhtml#" + problem.getString("code"));
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("detail")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "es-419,         es, No encontrado",
        "en-BZ,          en, Not found",
        "'fr, en;q=0.5', en, Not found",
        "fr,             es, No encontrado"
    })
    void aProblemSpeaksTheLanguageOfTheCaller(String accepted, String spoken, String title) {
        HttpResponse<String> answer =
                program.send(program.request("api/v1/rounds/none").header("Accept-Language", accepted));

        assertThat(object(answer.body()).getString("title")).isEqualTo(title);
        assertThat(answer.headers().firstValue("Content-Language")).contains(spoken);
    }

    @Test
    void whatTheContainerRefusesUnderTheApiIsAProblemToo() {
        HttpCaller official = HttpCaller.signedIn(app, "contributor.gt@demo.example");
        HttpResponse<String> answer = official.change("POST", "api/internal/contributions/1/rows", "wrong token", "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(object(answer.body()).getString("code")).isEqualTo("NotPermitted");
    }

    @Test
    void aFailureOfOursTellsTheIdUnderWhichItWasLogged() throws Exception {
        try (Connection connection = TestDatabase.connect(app.database())) {
            StoredRound broken = StoredRound.of(connection, "broken-api", formVersion());
            try {
                broken.answer(broken.snapshot(broken.contribution("GT", "SUBMITTED"), 1), 1, "no_such_question", "1");
                HttpResponse<String> answer = program.get("api/v1/rounds/broken-api/long.csv");

                assertThat(answer.statusCode()).isEqualTo(500);
                String failure = object(answer.body()).getString("failure");
                assertThat(log()).contains("Failure " + failure + " at GET /api/v1/rounds/broken-api/long.csv");
                assertThat(answer.body()).doesNotContain("no_such_question", "Exception");
            } finally {
                broken.remove();
            }
        }
    }

    private String log() throws IOException {
        try (Stream<Path> logs = Files.list(app.dataFolder().resolve("logs"))) {
            StringBuilder all = new StringBuilder();
            for (Path log :
                    logs.filter(file -> file.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(log));
            }
            return all.toString();
        }
    }

    private long formVersion() {
        return Long.parseLong(
                HttpCaller.query(app, "select form_version_id from collection_round where code = 'sne-2025'"));
    }

    private JsonObject read(String path) {
        HttpResponse<String> answer = program.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return object(answer.body());
    }

    private static Map<String, JsonObject> questions(JsonObject holder) {
        return holder.getJsonArray("elements").getValuesAs(JsonObject.class).stream()
                .flatMap(element -> element.getString("kind").equals("question")
                        ? Stream.of(element)
                        : questions(element).values().stream())
                .collect(Collectors.toMap(
                        question -> question.getString("name"), question -> question, (a, b) -> a, TreeMap::new));
    }

    private static String text(JsonObject holder, String member, String language) {
        JsonObject text =
                holder.getOrDefault(member, JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        return text.containsKey(language) ? ((JsonString) text.get(language)).getString() : "";
    }

    private static JsonObject object(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
