package org.mirps.employment.consolidation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.consolidation.StoredRound;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** The tables as a program gets them, from the demo year. */
class ConsolidationApiIT {

    private static final String TABLES = "api/v1/rounds/sne-2025/consolidation/";

    private final RunningApp app = RunningApp.demo();

    @Test
    void theWideTableHasARowForEachGovernmentThatSubmitted() throws Exception {
        HttpResponse<String> answer = analyst().get(TABLES + "wide.csv");

        List<String> submitted = governmentsThatSubmitted();
        assertThat(submitted).contains("BZ", "CR");
        assertThat(rows(answer)).extracting(row -> row.get("government")).containsExactlyElementsOf(submitted);
        assertThat(answer.headers().firstValue("X-Row-Count")).contains(String.valueOf(submitted.size()));
    }

    @Test
    void theLongTableHasAsManyRowsAsItSays() throws Exception {
        HttpResponse<String> answer = analyst().get(TABLES + "long.csv");

        assertThat(answer.headers().firstValue("X-Row-Count"))
                .contains(String.valueOf(rows(answer).size()));
    }

    @Test
    void longAndWideTablesSayTheSame() throws Exception {
        HttpCaller analyst = analyst();
        CSVRecord first = rows(analyst.get(TABLES + "wide.csv")).get(0);

        assertThat(rows(analyst.get(TABLES + "long.csv")))
                .filteredOn(row -> row.get("government").equals(first.get("government"))
                        && row.get("repeat").isEmpty()
                        && row.get("choice").isEmpty())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(first.get(row.get("question"))).isEqualTo(row.get("value")));
    }

    @Test
    void theLongAndTheWideTableGiveTheSameReasons() throws Exception {
        HttpCaller analyst = analyst();
        List<CSVRecord> wide = rows(analyst.get(TABLES + "wide.csv"));
        List<CSVRecord> ofLong = rows(analyst.get(TABLES + "long.csv"));
        Map<String, String> asked = new HashMap<>();
        ofLong.stream()
                .filter(row -> row.get("repeat").isEmpty())
                .forEach(row -> asked.put(row.get("government") + " " + row.get("question"), row.get("reason")));

        SoftAssertions all = new SoftAssertions();
        for (CSVRecord row : wide) {
            row.toMap().keySet().stream()
                    .filter(column -> column.endsWith("/reason"))
                    .forEach(column -> {
                        String question = column.replaceAll("^form/|/reason$", "");
                        all.assertThat(row.get(column))
                                .as(row.get("government") + " " + question)
                                .isEqualTo(asked.getOrDefault(row.get("government") + " " + question, "not_asked"));
                    });
        }
        all.assertAll();
        assertThat(asked).containsValues("", "not_answered", "no_data");
    }

    @Test
    void everySubmissionIsListedAndOneOfEachParticipantCounts() throws Exception {
        HttpCaller analyst = analyst();
        List<CSVRecord> submissions = rows(analyst.get("api/v1/rounds/sne-2025/snapshots.csv"));

        assertThat(submissions)
                .filteredOn(row -> row.get("counts").equals("true"))
                .extracting(row -> row.get("government") + " " + row.get("snapshot"))
                .containsExactlyElementsOf(rows(analyst.get(TABLES + "wide.csv")).stream()
                        .map(row -> row.get("government") + " " + row.get("snapshot"))
                        .toList());
        assertThat(submissions).allSatisfy(row -> assertThat(row.get("sha256")).hasSize(64));
    }

    @Test
    void anExtractIsThoseRowsOfTheWholeThatAreAskedFor() throws Exception {
        HttpCaller analyst = analyst();
        String rounds = "api/v1/rounds/sne-2025/";
        List<CSVRecord> whole = rows(analyst.get(rounds + "long.csv"));

        assertThat(said(rows(analyst.get(rounds + "long.csv?government=CR&government=MX&section=statistics"))))
                .isNotEmpty()
                .isEqualTo(said(whole.stream()
                        .filter(row -> List.of("CR", "MX").contains(row.get("government"))
                                && row.get("section").equals("statistics"))
                        .toList()));
        assertThat(rows(analyst.get(rounds + "wide.csv?state=ACCEPTED")))
                .isNotEmpty()
                .allMatch(row -> row.get("state").equals("ACCEPTED"));
        assertThat(rows(analyst.get(rounds + "wide/programmes.csv?since=2999-01-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "government=ZZ",
                "section=nowhere",
                "question=nothing",
                "state=DRAFT",
                "since=yesterday",
                "since=2026-13-01"
            })
    void whatThereIsNotIsRefusedByItsName(String asked) {
        HttpResponse<String> answer = analyst().get("api/v1/rounds/sne-2025/long.csv?" + asked);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"NoSuchValue\"", asked.split("=")[0], asked.split("=")[1]);
    }

    private static List<String> said(List<CSVRecord> rows) {
        return rows.stream().map(row -> row.toMap().toString()).toList();
    }

    @Test
    void everyRepeatIsATable() throws Exception {
        HttpResponse<String> answer = analyst().get(TABLES + "wide.csv?table=programmes");

        assertThat(rows(answer))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("row_id")).hasSize(12));
    }

    @Test
    void sampleDataAreMarkedInTheNameAndInEveryRow() throws Exception {
        HttpResponse<String> answer = analyst().get(TABLES + "long.csv");

        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"DEMO-sne-2025-long-")
                .endsWith(".csv\"");
        assertThat(rows(answer))
                .allSatisfy(row -> assertThat(row.get("sample_data")).isEqualTo("true"));
    }

    @Test
    void theFileForExcelBeginsWithAByteOrderMark() throws Exception {
        assertThat(analyst().get(TABLES + "long.csv?for=excel").body()).startsWith("\uFEFFround,");
    }

    @Test
    void aRoundOrTableThatIsNotThereIsNotFound() throws Exception {
        HttpCaller analyst = analyst();

        assertThat(List.of(
                        analyst.get("api/v1/rounds/none/consolidation/long.csv").statusCode(),
                        analyst.get("api/v1/rounds/No%20Code/consolidation/long.csv")
                                .statusCode(),
                        analyst.get(TABLES + "wide.csv?table=none").statusCode(),
                        analyst.get(TABLES + "long.csv?for=nobody").statusCode()))
                .containsOnly(404);
    }

    @Test
    void othersGetNothing() throws Exception {
        assertThat(new HttpCaller(app).get(TABLES + "long.csv").statusCode()).isEqualTo(401);
        assertThat(HttpCaller.signedIn(app, "presenter@demo.example")
                        .get(TABLES + "long.csv")
                        .statusCode())
                .isEqualTo(403);
        assertThat(HttpCaller.signedIn(app, "focal.gt@demo.example")
                        .get(TABLES + "long.csv")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aTableThatFailsHalfWayIsAnErrorAndNotAShorterFile() throws Exception {
        try (Connection connection = TestDatabase.connect(app.database())) {
            StoredRound broken = StoredRound.of(connection, "broken-2025", formVersionOfTheDemo(connection));
            try {
                long snapshot = broken.snapshot(broken.contribution("GT", "SUBMITTED"), 1);
                for (int seq = 1; seq <= 2_000; seq++) {
                    broken.answer(snapshot, seq, "unit_name", "answer number " + seq);
                }
                broken.answer(snapshot, 2_001, "a_question_that_the_form_does_not_ask", "1");

                HttpResponse<String> answer = analyst().get("api/v1/rounds/broken-2025/consolidation/long.csv");

                assertThat(answer.statusCode()).isEqualTo(500);
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                assertThat(answer.body()).doesNotContain("answer number");
            } finally {
                broken.remove();
            }
        }
    }

    private HttpCaller analyst() {
        return HttpCaller.signedIn(app, "analyst@demo.example");
    }

    /** As the database has it now: journeys on the same demo year submit and return. */
    private List<String> governmentsThatSubmitted() throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Connection connection = TestDatabase.connect(app.database());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select c.participant_code from contribution c join collection_round r on r.id = c.round_id
                        where r.code = 'sne-2025' and c.status in ('SUBMITTED', 'ACCEPTED') order by 1""")) {
            while (found.next()) {
                codes.add(found.getString(1));
            }
        }
        return codes;
    }

    private static long formVersionOfTheDemo(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select form_version_id from collection_round where code = 'sne-2025'")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static List<CSVRecord> rows(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(answer.body())).getRecords();
    }
}
