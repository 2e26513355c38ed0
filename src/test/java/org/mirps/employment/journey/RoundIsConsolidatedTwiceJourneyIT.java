package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.mirps.employment.consolidation.bundle.WholePackage;
import org.mirps.employment.consolidation.odata.ReadFeed;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Sha256;
import org.mirps.employment.shared.TokenScope;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.ReadableText;
import org.mirps.employment.testing.RunningApp;

/**
 * A flagged answer becomes a correction: an analyst finds it and takes the round along in the shapes that their tools read, a coordinator publishes
 * what it is, Mexico corrects it, and the next vintage says exactly that. Then Mexico lowers its level, and is gone from all that it forbids.
 */
class RoundIsConsolidatedTwiceJourneyIT extends Journey {

    private static final String ROUND = "consolidation/round.xhtml?round=sne-2025";
    private static final String API = "api/v1/rounds/sne-2025/";
    private static final String WHY = "Las oficinas de 2025 no incluyen las que abrieron los estados.";

    /** Offices of Mexico, as it said first and as it says then; 22 of them are of municipalities. */
    private static final String BEFORE = "168";

    private static final String AFTER = "4235";

    /** What a session and the results show of that: the offices of its own. */
    private static final Pattern OWN = Pattern.compile("(?<![\\d.])4213(?!\\d|\\.[1-9])");

    @Test
    void whatIsFlaggedIsCorrectedPublishedAnewAndWithheldAtOnce() throws IOException {
        var analyst = visitor(WIDE, Language.ES).signIn("analyst");
        findsTheFlaggedAnswer(analyst);
        byte[] taken = takesThreeShapes(analyst, BEFORE);
        var coordinator = visitor(WIDE, Language.EN).signIn("coordinator");
        publishes(coordinator, "For the session of April", 1);
        byte[] first =
                HttpCaller.signedIn(RunningApp.demo(), "analyst@demo.example").bytes(API + "vintages/1/package.zip");
        assertThat(offices(WholePackage.read(first)))
                .isEqualTo(offices(WholePackage.read(taken)))
                .isEqualTo(BEFORE);

        isCorrected(coordinator);
        publishes(coordinator, "With the correction of Mexico", 2);
        saysExactlyWhatChanged(analyst, first);
        assertThat(offices(WholePackage.read(takesThreeShapes(analyst, AFTER)))).isEqualTo(AFTER);

        publishesResults(coordinator);
        Map<String, HttpCaller> outputs = outputs();
        outputs.forEach((address, reader) -> assertThat(
                        OWN.matcher(ReadableText.of(reader.bytes(address))).find())
                .as("before: " + address)
                .isTrue());
        lowersItsLevel();
        outputs.forEach((address, reader) -> {
            var answer = reader.file(address);
            assertThat(answer.statusCode()).as(address).isIn(200, 404);
            assertThat(OWN.matcher(ReadableText.of(answer.body())).find())
                    .as("after: " + address)
                    .isFalse();
        });
        whoSeesEveryAnswerIsToldTheLevel(analyst, first);
    }

    private static void findsTheFlaggedAnswer(Visitor analyst) {
        Page page = analyst.open(ROUND).page();
        page.locator("#toMatrix").click();
        page.locator(".matrix-sections a[href*='section=capacity']").click();
        page.locator("label:has(#flaggedOnly)").click();
        page.locator("#show").click();
        page.waitForURL(address -> address.contains("flagged=1"));
        page.locator(".matrix-flagged a[href='#c-MX-offices_total']").click();
        page.locator("#c-MX-offices_total a").click();
        assertThat(page.locator("#answerNow")).containsText(BEFORE);
        assertThat(page.locator("#why li")).hasCount(1);
        analyst.look();
    }

    /** The package, the workbook and the OData service, which say the same; the package is given back. */
    private static byte[] takesThreeShapes(Visitor analyst, String offices) throws IOException {
        byte[] zip = Files.readAllBytes(taken(analyst, "package"));
        assertThat(offices(WholePackage.read(zip))).isEqualTo(offices);
        try (Workbook workbook =
                WorkbookFactory.create(taken(analyst, "workbookCodes").toFile())) {
            assertThat(offices(workbook.getSheet("wide"))).isEqualTo(Double.valueOf(offices));
        }
        List<JsonObject> rows = new ReadFeed(RunningApp.demo(), "sne-2025").all("wide", 1000, new ArrayList<>());
        assertThat(rows.stream()
                        .filter(row -> row.getString("government").equals("MX"))
                        .map(row -> ReadFeed.cell(row.get("offices_total"))))
                .containsExactly(offices);
        return zip;
    }

    private static Path taken(Visitor analyst, String link) {
        Page page = analyst.open(ROUND).page();
        page.locator("#" + link).click();
        assertThat(page.locator("#standing")).hasText("El archivo está listo.");
        Download download = page.waitForDownload(() -> page.locator("#take").click());
        return download.path();
    }

    private static void publishes(Visitor coordinator, String note, int number) {
        Page page = coordinator.open(ROUND).page();
        page.locator("#vintages").click();
        page.locator("[id='vintageForm:note']").fill(note);
        page.locator("[id='vintageForm:publish']").click();
        assertThat(page.locator(".notice--success")).isVisible();
        assertThat(page.locator("h2[id^=v]").first()).hasText("Vintage " + number);
        assertThat(page.locator("h2[id^=v]")).hasCount(number);
        coordinator.look().picture(Path.of("consolidated-vintage-" + number + "-1280-en.png"));
    }

    /** Returned, changed, signed anew, submitted and accepted, each by who has to. */
    private void isCorrected(Visitor coordinator) {
        int number = Integer.parseInt(HttpCaller.query(
                RunningApp.demo(), "select latest_snapshot from contribution where id = " + Contributions.idOf("MX")));
        coordinator.open(submission(number));
        new ReviewPage(coordinator.page()).sendBack(WHY);
        assertThat(coordinator.page().locator("#returned")).containsText(WHY);

        var contributor = visitor(NARROW, Language.ES).signIn("contributor.mx");
        contributor.openSection("capacity").answer("offices_total", AFTER);
        var focalPoint = visitor(WIDE, Language.ES).signIn("focal.mx");
        SigningPage.of(focalPoint).signAllSections().signOff();
        focalPoint.openContribution().follow("Revisar y enviar");
        focalPoint.page().locator("#submitForm [id$=submit]").click();
        assertThat(focalPoint.page().locator(".confirmation")).isVisible();

        coordinator.open(submission(number + 1));
        coordinator.page().locator("[id='snapshotForm:accept']").click();
        assertThat(coordinator.page().locator("#acceptance")).isVisible();
    }

    private static String submission(int number) {
        return "contributions/snapshot.xhtml?id=" + Contributions.idOf("MX") + "&number=" + number;
    }

    /** One line, on the page and in the file; the vintage before is the one that it was. */
    private static void saysExactlyWhatChanged(Visitor analyst, byte[] first) {
        Page page = analyst.open("consolidation/vintages.xhtml?round=sne-2025").page();
        page.locator("section:has(#v2) summary").click();
        Locator lines = page.locator("section:has(#v2) tbody tr");
        assertThat(lines).hasCount(1);
        assertThat(lines.locator("th")).hasText("México");
        assertThat(lines.locator("bdi")).hasText(new String[] {BEFORE, "4,235", WHY});
        analyst.look().picture(Path.of("consolidated-revisions-1280-es.png"));
        List<CSVRecord> file = Csv.download(analyst, "revisions-2").where("round", "sne-2025");
        assertThat(file)
                .extracting(row -> row.get("government") + " " + row.get("question") + " " + row.get("value_before")
                        + ">" + row.get("value") + " " + row.get("reason"))
                .containsExactly("MX offices_total " + BEFORE + ">" + AFTER + " " + WHY);
        assertThat(page.locator("section:has(#v1) .digest")).hasText(Sha256.of(first));
    }

    private static void publishesResults(Visitor coordinator) {
        coordinator.open("session/publication.xhtml?round=sne-2025");
        assertThat(coordinator.page().locator("#SHOWN")).containsText("Mexico");
        coordinator.page().locator("[id$=':publish']").click();
        assertThat(coordinator.page().locator(".notice--success")).isVisible();
    }

    /** All that a session shows and anybody reads of the figure, and who asks for it. */
    private static Map<String, HttpCaller> outputs() {
        RunningApp app = RunningApp.demo();
        HttpCaller presenter = HttpCaller.signedIn(app, "presenter@demo.example");
        HttpCaller program = HttpCaller.withToken(
                app, presenter.makeToken("Withheld", TokenScope.READ_ROUNDS, TokenScope.READ_INDICATORS));
        HttpCaller anybody = new HttpCaller(app);
        Map<String, HttpCaller> outputs = new LinkedHashMap<>();
        outputs.put("session/figure.xhtml?round=sne-2025&figure=CAP-01.points", presenter);
        outputs.put("api/internal/sessions/sne-2025/figures/CAP-01.points.csv?lang=en", presenter);
        outputs.put("api/internal/rounds/sne-2025/figures.pdf?lang=en", presenter);
        outputs.put(API + "indicators", program);
        outputs.put("results/figure.xhtml?round=sne-2025&figure=CAP-01.points", anybody);
        outputs.put("results/country.xhtml?country=MX", anybody);
        outputs.put("api/v1/results/sne-2025/indicators.csv", anybody);
        return outputs;
    }

    private void lowersItsLevel() {
        var focalPoint = visitor(NARROW, Language.ES).signIn("focal.mx");
        focalPoint.open("contributions/dissemination.xhtml?id=" + Contributions.idOf("MX"));
        focalPoint.page().locator("input[value=AGGREGATED]").check();
        focalPoint.page().locator("[id$=':change']").click();
        assertThat(focalPoint.page().locator(".log__item").first()).containsText("agregad");
    }

    /** Analysts see every value, beside the level that is in force; what was published before stays as it was. */
    private static void whoSeesEveryAnswerIsToldTheLevel(Visitor analyst, byte[] first) {
        HttpCaller program = HttpCaller.signedIn(RunningApp.demo(), "analyst@demo.example");
        WholePackage.Table wide = WholePackage.table(program.bytes(API + "wide.csv"));
        assertThat(ofMexico(wide, "offices_total") + " " + ofMexico(wide, "dissemination_level"))
                .isEqualTo(AFTER + " aggregated");
        assertThat(program.bytes(API + "vintages/1/package.zip")).isEqualTo(first);
        WholePackage second = WholePackage.read(program.bytes(API + "vintages/2/package.zip"));
        assertThat(ofMexico(second.table("data/wide.csv"), "dissemination_level"))
                .as("the level of the moment at which it was published")
                .isEqualTo("public");
        for (String vintage : List.of("1", "2")) {
            String address = API + "vintages/" + vintage + "/package.zip";
            assertThat(new HttpCaller(RunningApp.demo()).get(address).statusCode())
                    .isEqualTo(401);
            assertThat(HttpCaller.signedIn(RunningApp.demo(), "presenter@demo.example")
                            .get(address)
                            .statusCode())
                    .isEqualTo(403);
        }
        Page page = analyst.open("consolidation/matrix.xhtml?round=sne-2025&section=capacity")
                .page();
        assertThat(page.locator("#matrix tbody tr", new Page.LocatorOptions().setHasText("México"))
                        .locator("th"))
                .containsText("agregad");
    }

    private static String offices(WholePackage whole) {
        return ofMexico(whole.table("data/wide.csv"), "offices_total");
    }

    private static String ofMexico(WholePackage.Table wide, String column) {
        return wide.rows().stream()
                .filter(row -> wide.cell(row, "government").equals("MX"))
                .map(row -> wide.cell(row, column))
                .findFirst()
                .orElseThrow();
    }

    private static double offices(Sheet wide) {
        int government = column(wide, "government");
        for (Row row : wide) {
            if (row.getCell(government).getStringCellValue().equals("MX")) {
                return row.getCell(column(wide, "offices_total")).getNumericCellValue();
            }
        }
        throw new AssertionError("Mexico is not in the workbook");
    }

    private static int column(Sheet sheet, String heading) {
        for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
            if (sheet.getRow(0).getCell(i).getStringCellValue().equals(heading)) {
                return i;
            }
        }
        throw new AssertionError(heading);
    }
}
