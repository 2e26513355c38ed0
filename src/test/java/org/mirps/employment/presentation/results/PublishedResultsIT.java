package org.mirps.employment.presentation.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.text.NumberFormat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.testing.ForeignSite;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;

/** What somebody without an account gets of the results of SNE 2024, which the demo has published: Honduras and Panama do not let them be seen. */
class PublishedResultsIT {

    private static final Pattern LINK =
            Pattern.compile("(?:href|src)=\"/((?:results|api/internal/results|api/v1/results)[^\"#]*)");
    private static final String HIDDEN = "'HN', 'PA'";

    private static RunningApp app;
    private static HttpCaller visitor;

    @BeforeAll
    static void theDemo() {
        app = RunningApp.demo();
        visitor = new HttpCaller(app);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "results",
                "results?lang=en",
                "results/round.xhtml?round=sne-2024",
                "results/chapter.xhtml?round=sne-2024&chapter=1&lang=en",
                "results/figure.xhtml?round=sne-2024&figure=EST-03",
                "results/embed.xhtml?round=sne-2024&figure=EST-03",
                "results/country.xhtml?country=CR",
                "api/internal/results/sne-2024/figures/EST-03.svg",
                "api/v1/results",
                "api/v1/results/sne-2024/indicators.csv",
                "api/v1/results/sne-2024/indicators/region.csv",
                "api/v1/results/sne-2024/codebook.csv"
            })
    void aReaderBeginsNoSessionAndAsksAgainByTheTag(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("jakarta.faces.ViewState");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=60, must-revalidate");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = visitor.send(visitor.request(path).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(visitor.send(visitor.request(path).header("If-None-Match", "W/\"other\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "results/round.xhtml",
                "results/round.xhtml?round=none",
                "results/round.xhtml?round=sne-2025",
                "results/figure.xhtml?round=sne-2024&figure=none",
                "results/chapter.xhtml?round=sne-2024&chapter=99",
                "results/chapter.xhtml?round=sne-2024&chapter=x",
                "results/country.xhtml?country=HN",
                "results/country.xhtml?country=%3Cscript%3E",
                "results/embed.xhtml?round=sne-2025&figure=EST-03",
                "api/v1/results/sne-2025/indicators.csv",
                "api/v1/results/sne-2025/codebook.csv",
                "api/internal/results/sne-2024/figures/EST-03.csv?drawing=map",
                "api/internal/results/sne-2024/figures/EST-03.exe",
                "api/v1/results/sne-2024/indicators.csv?for=nobody"
            })
    void whatIsNotPublishedIsNotThere(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @Test
    void whoIsSignedInHasAPageThatIsKeptNowhere() {
        HttpCaller official = HttpCaller.signedIn(app, "focal.cr@demo.example");
        assertThat(official.get("results").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void noNameAndNoValueOfWhoDidNotAllowItIsAnywhere() {
        Map<String, String> read = everythingThatCanBeReached();
        assertThat(read).hasSizeGreaterThan(200);
        Set<String> numbers = numbersOfTheHiddenAlone();
        assertThat(numbers).hasSizeGreaterThan(10);
        read.forEach((path, body) -> {
            assertThat(body)
                    .as(path)
                    .doesNotContain("Honduras", "Panam", "country=HN", "country=PA", "\"HN\"", ",HN,", ",PA,");
            assertThat(numbers.stream().filter(number -> holds(body, number)))
                    .as(path)
                    .isEmpty();
        });
    }

    @Test
    void theTotalsAreTheSumsOfWhatStandsBesideThem() throws IOException {
        List<CSVRecord> values = csv("api/v1/results/sne-2024/indicators.csv");
        assertThat(values).extracting(row -> row.get("government")).containsOnly("BZ", "CR", "GT", "MX", "SV");
        assertThat(values).extracting(row -> row.get("dissemination_level")).containsOnly("public");
        Map<String, BigDecimal> sums = new TreeMap<>();
        values.stream()
                .filter(row ->
                        row.get("code").equals("EST-01") && !row.get("value").isEmpty())
                .forEach(row -> sums.merge(row.get("part"), new BigDecimal(row.get("value")), BigDecimal::add));
        assertThat(sums).isNotEmpty();
        csv("api/v1/results/sne-2024/indicators/region.csv").stream()
                .filter(row ->
                        row.get("code").equals("EST-01") && !row.get("value").isEmpty())
                .forEach(row -> assertThat(sums.get(row.get("part")))
                        .as(row.get("part"))
                        .isEqualByComparingTo(new BigDecimal(row.get("value"))));
    }

    @Test
    void programsFindWhatIsPublishedAndWhatItsColumnsMean() throws IOException {
        assertThat(visitor.get("api/v1/results").body())
                .startsWith("{\"sample_data\":true,\"rounds\":[{\"round\":\"sne-2024\"")
                .contains("\"invited\":7", "{\"participant\":\"CR\",\"name\":{\"es\":\"Costa Rica\"");
        List<CSVRecord> codebook = csv("api/v1/results/sne-2024/codebook.csv");
        for (String table : List.of("indicators", "indicators/region")) {
            assertThat(codebook.stream()
                            .filter(row -> row.get("table").equals(table))
                            .map(row -> row.get("column")))
                    .containsExactlyElementsOf(csv("api/v1/results/sne-2024/" + table + ".csv")
                            .get(0)
                            .toMap()
                            .keySet());
        }
        assertThat(codebook)
                .noneMatch(row ->
                        row.get("label_es").isBlank() || row.get("label_en").isBlank());
        Set<String> described = new LinkedHashSet<>();
        codebook.forEach(row -> described.add(row.get("code") + row.get("figure") + row.get("part")));
        assertThat(csv("api/v1/results/sne-2024/indicators.csv"))
                .allMatch(row -> described.contains(row.get("code") + row.get("figure") + row.get("part")));
    }

    @Test
    void whoComesWithATokenReadsTheSameAndItIsKeptNowhere() {
        HttpCaller program = HttpCaller.withToken(app, HttpCaller.printedToken(app));
        HttpResponse<String> answer = program.get("api/v1/results/sne-2024/indicators.csv");
        assertThat(answer.body())
                .isEqualTo(visitor.get("api/v1/results/sne-2024/indicators.csv").body());
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("public");
        assertThat(visitor.get("api/v1/results/sne-2024/indicators.csv?government=CR")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void noCountOfOneToFourPersonsIsPublished() throws IOException {
        assertThat(csv("api/v1/results/sne-2024/indicators.csv"))
                .filteredOn(row -> Set.of("persons", "permits", "applications").contains(row.get("unit"))
                        && row.get("value").matches("[1-4](\\.0+)?"))
                .isEmpty();
    }

    @Test
    void aFigureIsFramedByWhomTheOperatorNamesAndNothingElseByAnybody() {
        HttpResponse<String> embedded = visitor.get("results/embed.xhtml?round=sne-2024&figure=EST-03");
        assertThat(embedded.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors " + ForeignSite.NAMED.origin(), "script-src 'self'");
        assertThat(embedded.headers().firstValue("X-Frame-Options")).isEmpty();
        HttpResponse<String> whole = visitor.get("results/figure.xhtml?round=sne-2024&figure=EST-03");
        assertThat(whole.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(whole.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void searchEnginesAreToldOfBothLanguagesAndOfOneAddress() {
        String page = visitor.get("results/figure.xhtml?round=sne-2024&figure=EST-03&lang=en&other=1")
                .body();
        String address = app.baseUri() + "results/figure.xhtml?round=sne-2024&amp;figure=EST-03";
        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"" + address + "&amp;lang=en\"")
                .contains("hreflang=\"es\" href=\"" + address + "\"")
                .contains("<meta name=\"description\" content=\"Placement rate");
        assertThat(visitor.get("sitemap.xml").body())
                .contains(address, "results/country.xhtml?country=CR")
                .doesNotContain("sne-2025", "country=HN");
        assertThat(visitor.get("robots.txt").body()).contains("Disallow: /");
    }

    @Test
    void aNameThatTriesToBeScriptOrFormulaIsText() {
        String name = "=1+1<script>alert(1)</script>";
        HttpCaller.execute(app, "update participant set name_en = '" + name + "' where code = 'BZ'");
        try {
            for (String path : List.of(
                    "results?lang=en",
                    "results/round.xhtml?round=sne-2024&lang=en",
                    "results/figure.xhtml?round=sne-2024&figure=SRV-01.breadth&lang=en",
                    "results/country.xhtml?country=BZ&lang=en",
                    "api/internal/results/sne-2024/figures/EST-03.svg?lang=en")) {
                assertThat(visitor.get(path).body())
                        .as(path)
                        .doesNotContain("<script>alert")
                        .contains("&lt;script&gt;");
            }
            assertThat(visitor.get("api/internal/results/sne-2024/figures/EST-03.csv?lang=en&for=excel")
                            .body())
                    .contains("'=1+1");
            assertThat(visitor.get("api/internal/results/sne-2024/figures/EST-03.csv?lang=en")
                            .body())
                    .contains("\n=1+1");
        } finally {
            HttpCaller.execute(app, "update participant set name_en = 'Belize' where code = 'BZ'");
        }
        assertThat(visitor.get("results?lang=en").body()).contains("Belize").doesNotContain("alert(1)");
    }

    @Test
    void theWelcomePageLeadsThere() {
        assertThat(visitor.get("welcome.xhtml?lang=en").body()).contains("href=\"results?lang=en\"");
    }

    /** Every public page and file of results that a link leads to, from the first one, in both languages. */
    private Map<String, String> everythingThatCanBeReached() {
        Map<String, String> read = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("results", "results?lang=en"));
        Set<String> known = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            if (path.contains(".png")) {
                continue;
            }
            HttpResponse<String> answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            read.put(path, answer.body());
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(link -> {
                        if (known.add(link)) {
                            open.add(link);
                        }
                    });
        }
        return read;
    }

    /** Large numbers of those who are hidden that nobody who is shown gives, and that are no sum of theirs. */
    private static Set<String> numbersOfTheHiddenAlone() {
        String values = "select o.value from indicator_observation o join snapshot s on s.id = o.snapshot_id"
                + " join contribution c on c.id = s.contribution_id join collection_round r on r.id = c.round_id"
                + " where r.code = 'sne-2024' and o.value > 1000 and c.participant_code ";
        String all = HttpCaller.query(
                app,
                "select group_concat(distinct v.value) from (" + values + "in (" + HIDDEN
                        + ")) v where v.value not in (" + values + "not in (" + HIDDEN + "))");
        Set<String> numbers = new LinkedHashSet<>();
        for (String value : all.split(",")) {
            numbers.add(new BigDecimal(value).stripTrailingZeros().toPlainString());
        }
        return numbers;
    }

    private static boolean holds(String body, String number) {
        List<String> written = new ArrayList<>(List.of(number));
        written.add(NumberFormat.getInstance(Locale.ENGLISH).format(new BigDecimal(number)));
        return written.stream()
                .anyMatch(text -> Pattern.compile("(?<![\\d.,-])" + Pattern.quote(text) + "(?![\\d.,]\\d|\\d)")
                        .matcher(body)
                        .find());
    }

    private List<CSVRecord> csv(String path) throws IOException {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.body()))
                .getRecords();
    }
}
