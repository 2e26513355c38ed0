package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.SpreadsheetCells;
import org.mirps.employment.testing.TrialRound;

/** Numbers lie in spreadsheets: a block of them is pasted, looked at, taken and taken back; and a table is filled by keys alone. */
class OfficialPastesFiguresJourneyIT extends Journey {

    private static final String TABLE = "#q-group_stats";
    /** What a browser does with a paste; whether the page has taken it. */
    private static final String PASTE = """
            (cell, text) => {
                const clipboardData = new DataTransfer();
                clipboardData.setData('text/plain', text);
                return !cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }""";

    private static TrialRound round;

    @BeforeAll
    static void aRoundInWhichCostaRicaHasAnswered() throws SQLException {
        round = new TrialRound(RunningApp.demo());
    }

    @AfterAll
    static void theRoundIsGone() throws SQLException {
        round.close();
    }

    /** Numbers of all populations, and one population more, out of a file that LibreOffice has read. */
    @Test
    void aBlockFromASpreadsheetIsLookedAtTakenAndTakenBackAsAWhole(@TempDir Path folder)
            throws SQLException, IOException, InterruptedException {
        var official = opens(WIDE, Language.ES, "statistics");
        Page page = official.page();
        List<String> before = stored();
        int rows = before.size();
        assertThat(rows).isGreaterThan(2);
        List<String> populations = page.locator(TABLE + " .row-card:first-child [data-at='1'] option")
                .allInnerTexts();
        List<List<String>> cells = IntStream.rangeClosed(0, rows)
                .mapToObj(row -> List.of(
                        "Dato oficial definitivo",
                        String.valueOf(5_000 + 1_000 * row),
                        String.valueOf(2_345 + row),
                        String.valueOf(1_001 + 7 * row),
                        String.valueOf(412 + row)))
                .toList();
        paste(
                page.locator(TABLE + " .row-card:first-child [data-at='2'] select"),
                SpreadsheetCells.copied(folder, cells));

        Locator dialog = page.locator("#paste");
        assertThat(dialog).isVisible();
        assertThat(dialog.locator("[data-part=take]")).isDisabled();
        assertThat(dialog.locator("tr.paste__row--unclear")).hasCount(rows + 1);
        assertThat(dialog.locator("[data-part=said]")).containsText("Se añaden filas: 1");
        official.look().picture(Path.of("paste-1280-es.png"));
        dialog.locator("[name=decimalMark][value=',']").check();
        assertThat(dialog.locator("tr.paste__row--unclear")).hasCount(0);
        dialog.locator("[data-part=take]").click();
        assertThat(page.locator("#pasted")).isVisible();
        official.filling().settle();
        assertThat(stored())
                .isEqualTo(cells.stream()
                        .map(row -> String.join(" ", row.subList(1, row.size())))
                        .toList());
        assertThat(page.locator(TABLE + " [data-at='3'] input").first()).hasValue("5,000");
        page.locator(TABLE).scrollIntoViewIfNeeded();
        official.look().picture(Path.of("table-1280-es.png"));
        assertThat(populations).hasSizeGreaterThan(rows);

        page.locator("#pasted button").click();
        official.filling().settle();
        assertThat(stored()).isEqualTo(before);
        assertThat(official.filling().rows("group_stats")).hasSize(rows);
    }

    @Test
    void aColumnIsPastedIntoNumbersThatStandOneBelowTheOther() throws SQLException {
        var official = opens(WIDE, Language.EN, "statistics");
        String men = official.filling().value("seekers_men");
        String vacancies = official.filling().value("vacancies_total");
        paste(official.filling().control("seekers_total"), "99,200\n52,900\n\nabc\n1,204\n");
        Locator dialog = official.page().locator("#paste");
        assertThat(dialog.locator(".paste__row td:last-child")).hasText(new String[] {
            "Pasted.", "Pasted.", "Enter a whole number without decimals, such as 1250. Stays as it is.", "Pasted."
        });
        official.look();
        String total = official.filling().value("seekers_total");
        dialog.locator("[data-part=leave]").click();
        assertThat(official.filling().control("seekers_total")).hasValue(total);
        paste(official.filling().control("seekers_total"), "99,200\n52,900\n\nabc\n1,204\n");
        dialog.locator("[data-part=take]").click();
        official.filling().settle().reload();
        assertThat(official.filling().value("seekers_total")).isEqualTo("99,200");
        assertThat(official.filling().value("seekers_women")).isEqualTo("52,900");
        assertThat(official.filling().value("seekers_men")).isEqualTo(men);
        assertThat(official.filling().value("vacancies_total")).isEqualTo(vacancies);
        assertThat(official.filling().value("employers_active")).isEqualTo("1,204");
    }

    /** One cell, text, and words of several lines are pasted as ever. */
    @Test
    void whatIsNoBlockIsLeftToTheBrowser() throws SQLException {
        var official = opens(WIDE, Language.EN, "statistics");
        assertThat(isTaken(official.filling().control("stats_source"), "one\ntwo\tthree"))
                .isFalse();
        assertThat(isTaken(official.filling().control("vacancies_total"), "1204\r\n"))
                .isFalse();
        assertThat(official.page().locator("#paste")).isHidden();
        assertThat(isTaken(official.filling().control("vacancies_total"), "1204\r\n7\r\n"))
                .isTrue();
        assertThat(official.page().locator("#paste")).isVisible();
    }

    @Test
    void aTableIsFilledByKeysAndOneStopForEachAnswer() throws SQLException {
        var official = opens(WIDE, Language.ES, "statistics");
        Page page = official.page();
        Locator first = page.locator(TABLE + " .row-card").first();
        first.locator("[data-at='3'] input").focus();
        assertThat(stops(page)).containsExactly("3", "4", "5", "6");
        first.locator("[data-at='3'] input").focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("61200");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(TABLE + " .row-card").nth(1).locator("[data-at='3'] input"))
                .isFocused();
        page.keyboard().type("900");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(TABLE + " .row-card").nth(1).locator("[data-at='4'] input"))
                .isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(first.locator("[data-at='4'] input")).isFocused();
        official.filling().settle();
        assertThat(first.locator("[data-at='3'] input")).hasValue("61,200");
        page.keyboard().press("Shift+F2");
        assertThat(first.locator("[data-at='4'] .beside__sheet :focus")).hasCount(1);
        official.look();
        page.keyboard().press("Escape");
        assertThat(first.locator("[data-at='4'] input")).isFocused();
        assertThat(first.locator("[data-at='4'] .beside[open]")).hasCount(0);
    }

    @Test
    void rightsAreATableOfBoxesWithOneStopForEachRow() throws SQLException {
        var official = opens(WIDE, Language.ES, "rights_skills");
        Page page = official.page();
        Locator first = page.locator(".matrix > .question").first();
        assertThat(page.locator(".matrix")).hasCount(1);
        double wide = page.locator(".matrix").boundingBox().height;
        official.look().picture(Path.of("matrix-1280-es.png"));
        Locator box =
                page.locator(".matrix > .question").nth(1).locator("input").nth(1);
        boolean was = box.isChecked();
        first.locator("input").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(box).isFocused();
        page.keyboard().press("Space");
        assertThat(box.isChecked()).isNotEqualTo(was);
        assertThat(page.locator(".matrix > .question").nth(1).locator("input[tabindex='0']"))
                .hasCount(1);
        official.filling().settle();
        page.setViewportSize(NARROW, 740);
        assertThat(first.locator(".choice span").first()).isVisible();
        assertThat(page.locator(".matrix").boundingBox().height).isGreaterThan(wide);
        assertThat(page.locator(".matrix input[tabindex='-1']")).hasCount(0);
        official.look().picture(Path.of("matrix-360-es.png"));
    }

    private static boolean isTaken(Locator cell, String text) {
        cell.focus();
        return (Boolean) cell.evaluate(PASTE, text);
    }

    private static void paste(Locator cell, String text) {
        assertThat(isTaken(cell, text)).isTrue();
    }

    /** Columns of the row in which the tab key stops, from where the focus is to the end of the answers of the row. */
    private static List<String> stops(Page page) {
        String where = "() => document.activeElement.closest('.row-card [data-at]')?.dataset.at ?? ''";
        List<String> stops = new ArrayList<>();
        for (String at = (String) page.evaluate(where); !at.isEmpty(); at = (String) page.evaluate(where)) {
            stops.add(at);
            page.keyboard().press("Tab");
        }
        return stops;
    }

    /** The four numbers of each row, in the order of the rows. */
    private static List<String> stored() throws SQLException {
        String rows = HttpCaller.query(
                RunningApp.demo(),
                "select group_concat(numbers order by position separator ';') from (select r.position, group_concat(coalesce(a.value, '-')"
                        + " order by field(a.question, 'gs_seekers_total', 'gs_seekers_women', 'gs_placed_total', 'gs_placed_women')"
                        + " separator ' ') numbers from repeat_row r join answer a on a.row_id = r.row_id and a.contribution_id = r.contribution_id"
                        + " where r.contribution_id = " + round.contribution("CR")
                        + " and r.repeat_name = 'group_stats'"
                        + " and a.question in ('gs_seekers_total', 'gs_seekers_women', 'gs_placed_total', 'gs_placed_women')"
                        + " group by r.position) x");
        return List.of(rows.split(";", -1));
    }

    private Visitor opens(int width, Language language, String section) throws SQLException {
        var official = visitor(width, language).signIn("focal.cr");
        official.open("contributions/section.xhtml?id=" + round.contribution("CR") + "&section=" + section);
        official.filling().settle();
        return official;
    }
}
