package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.SpreadsheetCells;
import org.mirps.employment.testing.TrialRound;

/** Another ministry fills a section offline, while a colleague changes answers here: nobody's work is lost, and nothing changes unseen. */
class MinistryFillsAWorkbookJourneyIT extends Journey {

    private static final int ANSWER = 6;

    private static TrialRound round;

    @BeforeAll
    static void aRoundInWhichCostaRicaHasAnswered() throws SQLException {
        round = new TrialRound(RunningApp.demo());
    }

    @AfterAll
    static void theRoundIsGone() throws SQLException {
        round.close();
    }

    @Test
    void whatTheMinistryAndTheColleagueChangedIsToldApart(@TempDir Path folder)
            throws SQLException, IOException, InterruptedException {
        long id = round.contribution("CR");
        var official = visitor(WIDE, Language.ES).signIn("focal.cr");
        official.open("contributions/overview.xhtml?id=" + id).follow("Llenar en Excel");
        official.look();
        Download download = official.page()
                .waitForDownload(() -> official.page().locator("#whole").click());
        Path file = folder.resolve("answers.xlsx");
        download.saveAs(file);

        var colleague = visitor(WIDE, Language.ES).signIn("contributor.cr");
        colleague.open("contributions/section.xhtml?id=" + id + "&section=statistics");
        colleague.filling().answer("seekers_women", "39500").answer("vacancies_total", "21500");

        fill(file, Map.of("seekers_total", 70_000, "seekers_women", 40_000, "seekers_men", 29_000));
        fill(file, "employers_active", "muchos");
        official.page().locator("[id='workbookForm:file']").setInputFiles(SpreadsheetCells.savedAgain(folder, file));
        official.page().locator("[id='workbookForm:read']").click();

        Locator lines = official.page().locator("[id='diffForm'] tbody tr");
        assertThat(lines).hasCount(4);
        assertThat(line(official, "seekers_total").locator("input[name=take]")).isChecked();
        assertThat(line(official, "seekers_men").locator("input[name=take]")).isChecked();
        assertThat(line(official, "seekers_women").locator("input[name=take]"))
                .not()
                .isChecked();
        assertThat(line(official, "seekers_women")).containsText("39,500");
        assertThat(line(official, "seekers_women")).containsText("40,000");
        assertThat(lines.filter(new Locator.FilterOptions().setHasText("muchos")))
                .containsText("Escriba un número entero");
        official.look().picture(Path.of("workbook-diff-1280-es.png"));
        official.page().locator("[id='diffForm:take']").click();
        official.sees("Respuestas tomadas del libro: 2.");
        official.look();
        assertThat(
                        HttpCaller.query(
                                RunningApp.demo(),
                                "select group_concat(concat(question, '=', value) order by question) from answer where contribution_id = "
                                        + id
                                        + " and question in ('seekers_total', 'seekers_women', 'seekers_men', 'vacancies_total')"))
                .isEqualTo("seekers_men=29000,seekers_total=70000,seekers_women=39500,vacancies_total=21500");
    }

    @Test
    void aWorkbookOfAnotherContributionIsRefusedAtItsField(@TempDir Path folder) throws SQLException {
        var official = visitor(NARROW, Language.EN).signIn("focal.cr");
        official.open("contributions/workbook.xhtml?id=" + round.contribution("CR"));
        Download download = official.page()
                .waitForDownload(() -> official.page().locator("#whole").click());
        Path file = folder.resolve("answers.xlsx");
        download.saveAs(file);
        var other = visitor(NARROW, Language.EN).signIn("focal.gt");
        other.openContribution().follow("Fill in Excel");
        other.page().locator("[id='workbookForm:file']").setInputFiles(file);
        other.page().locator("[id='workbookForm:read']").click();
        assertThat(other.page()
                        .locator("[id='workbookForm:file-error'], .question__error")
                        .first())
                .containsText("This workbook is of another contribution.");
        other.look();
    }

    private static Locator line(Visitor official, String key) {
        return official.page().locator("tbody tr:has([name='value:" + key + "'])");
    }

    private static void fill(Path file, Map<String, Integer> numbers) throws IOException {
        for (Map.Entry<String, Integer> number : numbers.entrySet()) {
            cell(file, number.getKey(), cell -> cell.setCellValue(number.getValue()));
        }
    }

    private static void fill(Path file, String key, String text) throws IOException {
        cell(file, key, cell -> cell.setCellValue(text));
    }

    private interface Change {
        void to(Cell cell);
    }

    private static void cell(Path file, String key, Change change) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    if (row.getCell(0) != null && row.getCell(0).toString().equals(key)) {
                        change.to(row.getCell(ANSWER));
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
