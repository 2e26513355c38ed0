package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;

/** What an official entered and submitted comes out of every table as it went in. */
class AnalystReadsAnswersBackJourneyIT extends Journey {

    private static final Map<String, String> ENTERED = Map.of(
            "good_practice", "Ferias «Empléate», con \"cupo\"; segunda edición\n=2+3, niñez – año 2024",
            "signoff_position", "Viceministra, a. i.");

    private static final Map<String, String> ROW = new LinkedHashMap<>(Map.of(
            "prog_name", "=SUM(1;2) \"Ruta\"",
            "prog_type", "training",
            "prog_state", "active",
            "prog_groups", "refugee returnee",
            "prog_beneficiaries", "1250"));

    @ParameterizedTest(name = "{0} at {1} px in {2}")
    @MethodSource("windows")
    void theTablesHoldWhatAGovernmentEntered(String government, int width, Language language) {
        Contributions.giveBack(government);
        var official = visitor(width, language).signIn("focal." + government.toLowerCase(Locale.ROOT));
        var section = official.openSection("cooperation");
        ENTERED.forEach(section::answer);
        String needs = String.join(" ", section.choices("coop_needs").subList(0, 2));
        section.answer("coop_needs", needs);
        String row = section.addRow("programmes");
        ROW.forEach((question, value) -> section.answer(row + "/" + question, value));
        official.openSection("permits").reply("permit_model", "DONE", "");
        List<String> shown = submit(official);

        var analyst = visitor(width, language).signIn("analyst");
        analyst.follow(analyst.says("Consolidación", "Consolidation"));
        analyst.look().page().locator(".data-table a[href*='sne-2025']").click();
        analyst.look();

        CSVRecord wide = only(Csv.download(analyst, "csv-wide").where("government", government));
        Map<String, String> answers = new LinkedHashMap<>(ENTERED);
        answers.put("coop_needs", needs);
        answers.forEach((question, value) -> assertThat(wide.get(question)).isEqualTo(value));
        for (String choice : needs.split(" ", -1)) {
            assertThat(wide.get("coop_needs/" + choice)).isEqualTo("1");
        }
        CSVRecord programme = only(Csv.download(analyst, "csv-wide-programmes").where("row_id", row));
        ROW.forEach((question, value) -> assertThat(programme.get(question)).isEqualTo(value));
        assertThat(programme.get("government")).isEqualTo(government);

        List<CSVRecord> longRows = Csv.download(analyst, "csv-long").where("government", government);
        answers.forEach((question, value) ->
                assertThat(answerIn(longRows, question, "")).isEqualTo(value));
        ROW.forEach((question, value) ->
                assertThat(answerIn(longRows, question, row)).isEqualTo(value));
        assertThat(withoutChoices(longRows)).isSubsetOf(shown);

        Csv spreadsheet = Csv.download(analyst, "excel-wide-programmes");
        assertThat(spreadsheet.startsWithByteOrderMark()).isTrue();
        assertThat(only(spreadsheet.where("row_id", row)).get("prog_name")).isEqualTo("'" + ROW.get("prog_name"));
    }

    /** Submits and gives every value that the printable submission shows. */
    private static List<String> submit(Visitor official) {
        SigningPage.of(official).signAllSections().signOff();
        official.openContribution().follow(official.says("Revisar y enviar", "Check and submit"));
        official.page().locator("#submitForm [id$=submit]").click();
        assertThat(official.page().locator(".confirmation")).isVisible();
        official.page().locator("a[href*='snapshot.xhtml']").first().click();
        official.look();
        List<String> shown = new ArrayList<>();
        for (Object text : (List<?>)
                official.page()
                        .evaluate(
                                "() => [...document.querySelectorAll('dd')].map(value => value.firstChild.textContent.trim())")) {
            shown.add(text.toString());
        }
        return shown;
    }

    /** Texts of the long table, which the page shows word for word. */
    private static List<String> withoutChoices(List<CSVRecord> rows) {
        return rows.stream()
                .filter(row -> row.get("choice").isEmpty() && row.get("unit").isEmpty())
                .map(row -> row.get("value"))
                .filter(value -> value.length() > 10)
                .toList();
    }

    private static String answerIn(List<CSVRecord> rows, String question, String row) {
        return String.join(
                " ",
                rows.stream()
                        .filter(answer -> answer.get("question").equals(question)
                                && answer.get("row_id").equals(row))
                        .map(answer -> answer.get("value"))
                        .toList());
    }

    private static CSVRecord only(List<CSVRecord> rows) {
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of("CR", WIDE, Language.ES), Arguments.of("BZ", NARROW, Language.EN));
    }
}
