package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.consolidation.bundle.WholePackage;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.Patience;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;

/** An analyst takes a round along as one file, and goes on working while it is made. */
class AnalystTakesAPackageJourneyIT extends Journey {

    private static final String ROUND = "consolidation/round.xhtml?round=sne-2025";
    private static final Pattern JOB = Pattern.compile(".*[?&]job=([0-9a-f-]{36}).*");
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest(name = "at {0} px in {1}")
    @MethodSource("windows")
    void whoLeavesAndComesBackGetsTheFileThatProgramsGet(int width, Language language) throws IOException {
        var analyst = visitor(width, language).signIn("analyst");
        Page page = analyst.open(ROUND).page();
        page.locator("#package").click();
        assertThat(analyst.heading()).hasText(analyst.says("Paquete de la ronda (ZIP)", "Package of the round (ZIP)"));
        String job = job(page);
        page.locator("a.back").click();
        page.locator("#toMatrix").click();
        page.goBack();

        page.locator("#package").click();

        assertThat(page.locator("#standing")).hasText(analyst.says("El archivo está listo.", "The file is ready."));
        assertThat(job(page)).as("it is the one that was begun").isEqualTo(job);
        analyst.look().picture(Path.of("package-file-" + width + "-" + language.code() + ".png"));
        Download taken = page.waitForDownload(() -> page.locator("#take").click());
        assertThat(taken.suggestedFilename())
                .startsWith("DEMO-sne-2025-package-")
                .endsWith(".zip");
        assertThat(sums(Files.readAllBytes(taken.path())))
                .hasSizeGreaterThan(10)
                .isEqualTo(sums(HttpCaller.signedIn(RunningApp.demo(), "analyst@demo.example")
                        .bytes("api/v1/rounds/sne-2025/consolidation/package.zip?lang=" + language.code())));
        page.reload();
        assertThat(page.locator("#take")).isVisible();
        assertThat(job(page)).as("who loads the page again begins no other").isEqualTo(job);
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(WIDE, Language.ES), Arguments.of(NARROW, Language.EN));
    }

    /** While the answers cannot be read the file is under way. */
    @Test
    void whatIsNotWantedIsCancelledAndWhatIsNobodyElsesBusinessIsKeptFromThem() throws SQLException {
        var analyst = visitor(WIDE, Language.ES).signIn("analyst");
        HttpCaller presenter = HttpCaller.signedIn(RunningApp.demo(), "presenter@demo.example");
        HttpCaller colleague = HttpCaller.signedIn(RunningApp.demo(), "coordinator@demo.example");
        Page page = analyst.open("consolidation/round.xhtml?round=sne-2024").page();
        String address;
        try (Connection database = TestDatabase.connect(RunningApp.demo().database());
                Statement statement = database.createStatement()) {
            statement.execute("lock tables snapshot_answer write");
            page.locator("#workbookLabels").click();
            assertThat(page.locator("#standing"))
                    .hasText(Pattern.compile("Se leen las respuestas: tabla 1 de \\d+\\."));
            analyst.look().picture(Path.of("package-file-under-way-1280-es.png"));
            address = page.url();
            String job = job(page);

            assertThat(presenter.get("api/internal/files/" + job).statusCode()).isEqualTo(403);
            assertThat(presenter.get("api/internal/files/" + job + "/content").statusCode())
                    .isEqualTo(403);
            String path = "consolidation/file.xhtml?round=sne-2024&file=labels.xlsx&in=es&job=" + job;
            assertThat(presenter.get(path).statusCode()).isEqualTo(403);
            assertThat(presenter
                            .get("session/file.xhtml?round=sne-2024&file=figures.pdf&job=" + job)
                            .statusCode())
                    .as("nor by a page that is theirs")
                    .isEqualTo(403);
            assertThat(colleague.get(path).body())
                    .as("who may read it and did not begin it cannot end it")
                    .contains("id=\"standing\"")
                    .doesNotContain("fileForm");

            page.locator("[id='fileForm:cancel']").click();
            assertThat(analyst.heading()).containsText("2024");
            statement.execute("unlock tables");
        }
        Patience.until(
                "it is written no further",
                SOON,
                () -> colleague
                        .get("api/internal/files/" + address.replaceAll(".*job=", ""))
                        .body()
                        .contains("CANCELLED"));
        page.navigate(address);
        assertThat(page.locator("#standing")).hasText("Cancelado.");
        assertThat(page.locator("#take")).isHidden();
        analyst.look().picture(Path.of("package-file-cancelled-1280-es.png"));
        page.locator("#again a").click();
        assertThat(page.locator("#standing")).hasText("El archivo está listo.");
        assertThat(presenter.get("api/internal/files/" + job(page) + "/content").statusCode())
                .as("nor when it is done")
                .isEqualTo(403);
    }

    @Test
    void aFileThatIsGoneSaysSoAndCanBeMadeAnew() throws IOException {
        var analyst = visitor(NARROW, Language.ES).signIn("analyst");
        Page page = analyst.open("consolidation/file.xhtml?round=sne-2025&file=codes.xlsx&in=es"
                        + "&job=00000000-0000-4000-8000-000000000000")
                .page();
        assertThat(page.locator("#gone")).containsText("El archivo ya no está aquí");
        analyst.look().picture(Path.of("package-file-gone-360-es.png"));

        page.locator("#again a").click();

        assertThat(page.locator("#standing")).hasText("El archivo está listo.");
        Download taken = page.waitForDownload(() -> page.locator("#take").click());
        try (Workbook workbook = WorkbookFactory.create(taken.path().toFile())) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(10);
        }
    }

    @Test
    void thePresenterTakesFiguresAndSheetsInTheSameWay() {
        var presenter = visitor(WIDE, Language.EN).signIn("presenter");
        Page page = presenter
                .open("session/round.xhtml?round=buenas-practicas-2025")
                .page();
        for (String file : List.of("figures-pdf", "country-sheets")) {
            page.locator("#" + file).click();
            assertThat(page.locator("#standing")).hasText("The file is ready.");
            presenter.look().picture(Path.of(file + "-file-1280-en.png"));
            Download taken = page.waitForDownload(() -> page.locator("#take").click());
            assertThat(taken.suggestedFilename()).startsWith("DEMO-buenas-practicas-2025-");
            page.locator("a.back").click();
        }
        assertThat(page.locator("#figures-pdf")).isVisible();
    }

    private static String job(Page page) {
        page.waitForURL(JOB);
        return JOB.matcher(page.url()).replaceAll("$1");
    }

    /** What proves the tables; files beside them name the moment in which they were made. */
    private static List<String> sums(byte[] zip) {
        return new String(WholePackage.read(zip).file("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("\\w+ {2}data/.*\\.csv"))
                .toList();
    }
}
