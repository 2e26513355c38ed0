package org.mirps.employment.consolidation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.consolidation.StoredRound;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.Workbooks;

/** The codebook beside the tables that it describes, as they are downloaded. */
class CodebookIT {

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final RunningApp app = RunningApp.demo();
    private final HttpCaller analyst = HttpCaller.withToken(app, HttpCaller.printedToken(app));

    @ParameterizedTest
    @ValueSource(strings = {"form-sne-2025", "form-competencias-2025", "form-buenas-practicas-2025"})
    void itListsExactlyTheColumnsThatTheTablesHave(String name) throws Exception {
        FormDefinition form = Workbooks.compiled(name).definition();
        try (Connection connection = TestDatabase.connect(app.database())) {
            StoredRound round = StoredRound.of(connection, "codebook-round", formVersion(form));
            try {
                Map<String, List<String>> written = new LinkedHashMap<>();
                tables(form).forEach(table -> written.put(table, headings("codebook-round", table)));

                assertThat(listed("codebook-round")).isEqualTo(written);
            } finally {
                round.remove();
            }
        }
    }

    @Test
    void itDescribesTheDemoYearsAnswers() {
        FormDefinition form = Workbooks.compiled("form-sne-2025").definition();
        Map<String, List<String>> written = new LinkedHashMap<>();
        tables(form).forEach(table -> written.put(table, headings("sne-2025", table)));

        assertThat(listed("sne-2025")).isEqualTo(written);
        assertThat(rows("sne-2025"))
                .filteredOn(row -> row.get("column").equals("seekers_total"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("type")).isEqualTo("integer");
                    assertThat(row.get("unit")).isEqualTo("persons");
                    assertThat(row.get("indicators").split(" ")).contains("EST-01", "EST-03");
                });
    }

    @Test
    void everyCodeInTheLongTableIsAmongTheChoicesThatItNames() {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        rows("sne-2025").stream()
                .filter(row -> !row.get("choices_en").isEmpty())
                .forEach(row -> codes.put(row.get("column"), codes(row.get("choices_en"))));

        assertThat(parsed(analyst.get("api/v1/rounds/sne-2025/long.csv").body()).getRecords())
                .filteredOn(row -> !row.get("choice").isEmpty())
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> assertThat(codes.get(row.get("question"))).contains(row.get("choice")));
    }

    @Test
    void itIsOnThePageOfItsRoundForProgramsAndForExcel() {
        HttpCaller person = HttpCaller.signedIn(app, "analyst@demo.example");
        String page = person.get("consolidation/round.xhtml?round=sne-2025").body();

        assertThat(page)
                .contains("id=\"csv-codebook\" href=\"/api/v1/rounds/sne-2025/codebook.csv\"")
                .contains("id=\"excel-codebook\" href=\"/api/v1/rounds/sne-2025/codebook.csv?for=excel\"");
        HttpResponse<String> excel = person.get("api/v1/rounds/sne-2025/codebook.csv?for=excel");
        assertThat(excel.body()).startsWith("\uFEFFround,table,column,");
        assertThat(excel.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("DEMO-sne-2025-codebook-")
                .endsWith("-excel.csv\"");
    }

    private static List<String> tables(FormDefinition form) {
        return Stream.of(
                        Stream.of("long", "wide"),
                        form.repeats().stream().map(FormElement.Repeat::name).map(repeat -> "wide/" + repeat),
                        Stream.of("contributions", "choices", "snapshots", "revisions"))
                .flatMap(tables -> tables)
                .toList();
    }

    /** What the codebook says: the columns by table, in its order. */
    private Map<String, List<String>> listed(String round) {
        return rows(round).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("table"),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.get("column"), Collectors.toList())));
    }

    private List<CSVRecord> rows(String round) {
        return parsed(analyst.get("api/v1/rounds/" + round + "/codebook.csv").body())
                .getRecords();
    }

    private List<String> headings(String round, String table) {
        HttpResponse<String> answer = analyst.get("api/v1/rounds/" + round + "/" + table + ".csv");
        assertThat(answer.statusCode()).as(table).isEqualTo(200);
        return parsed(answer.body()).getHeaderNames();
    }

    /** A code has no blanks, so the first {@code " = "} ends it; a pipe within a label is escaped. */
    private static Set<String> codes(String choices) {
        Set<String> codes = new LinkedHashSet<>();
        for (String choice : choices.split(" \\| ")) {
            codes.add(choice.substring(0, choice.indexOf(" = ")));
        }
        return codes;
    }

    private long formVersion(FormDefinition form) {
        return Long.parseLong(HttpCaller.query(
                app,
                "select id from form_version where form_id = '" + form.formId() + "' and version = '" + form.version()
                        + "'"));
    }

    private static CSVParser parsed(String text) {
        try {
            return TABLE.parse(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
