package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TrialRound;
import org.mirps.employment.testing.Workbooks;

/**
 * The form changes while a round is under way: uploaded with two mistakes, repaired where the page points, tried, compared, published; a draft
 * moves over, is completed and submitted; the charts and the codebook have the new question.
 */
class CoordinatorChangesTheFormJourneyIT extends Journey {

    private static final String VERSION = versionOf(Workbooks.text("form-sne-2025"));
    private static final String NEWER = VERSION + ".1";
    private static final String NEW_QUESTION =
            "|        | integer | branch_count | Oficinas de empleo abiertas | Employment offices open |  |  | yes |  | . >= 0 | Escriba cero o más. | Enter zero or more. |";
    private static final String OLD_ROW = "|        | text | unit_name | Dirección o unidad responsable |";

    private TrialRound round;

    @BeforeEach
    void aRoundOfItsOwn() throws SQLException {
        round = new TrialRound(RunningApp.demo());
    }

    @AfterEach
    void theDemoIsAsBefore() throws SQLException {
        round.close();
    }

    @ParameterizedTest(name = "{0} px in {1}")
    @MethodSource("windows")
    void aChangedFormIsRepairedComparedPublishedAndAnswered(int width, Language language) throws Exception {
        var coordinator = visitor(width, language).signIn("coordinator");
        uploadsRepairsAndTries(coordinator, width);
        comparesAndPublishes(coordinator, width);

        var official = visitor(width, language).expecting("409").signIn("focal.cr");
        official.open("contributions/section.xhtml?id=" + round.contribution("CR") + "&section=identification");
        String lastSaved = movesTheRound(coordinator, width);

        findsThePageOutOfDateAndLosesNothing(official, width, lastSaved);
        answersTheNewQuestionAndSubmits(official);
        readsWhatIsNoLongerAsked(official, width);
        chartsAndCodebookShowIt(coordinator, width);
    }

    private void uploadsRepairsAndTries(Visitor coordinator, int width) {
        var page = coordinator.page();
        String forms = page.locator("nav.menu a[href$='forms/list.xhtml']").textContent();
        coordinator.follow(forms.strip()).look();
        upload(coordinator, "formListForm:file", "formListForm:upload", broken());
        assertThat(page.locator(".error-summary li")).hasCount(2);
        coordinator.look().picture(picture("problems", width, coordinator));
        page.locator(".error-summary a").first().click();
        assertThat(page.locator(".problem:target")).containsText("bad-expression");
        page.locator(".error-summary a").nth(1).click();
        assertThat(page.locator(".problem:target")).containsText("missing-label");
        upload(coordinator, "formDraftForm:file", "formDraftForm:replace", changed());
        assertThat(page.locator("#repairs")).containsText("2");
        assertThat(page.locator(".notice--success")).containsText(NEWER);
        coordinator.look();
        page.locator("#preview").click();
        coordinator.look().picture(picture("preview", width, coordinator));
        page.locator("a.task__name").first().click();
        var section = coordinator.filling();
        section.answer("branch_count", "-1")
                .complains("branch_count", coordinator.says("Escriba cero o más.", "Enter zero or more."));
        section.answer("branch_count", "14").doesNotComplain("branch_count");
        coordinator.look();
        page.locator("a.back").click();
        page.locator("a.back").click();
    }

    private static void comparesAndPublishes(Visitor coordinator, int width) {
        var page = coordinator.page();
        page.locator("#compare").click();
        assertThat(page.locator("#count-ADDED")).hasText("1");
        assertThat(page.locator("#count-RENAMED")).hasText("1");
        assertThat(page.locator("#count-REMOVED")).hasText("1");
        assertThat(page.locator("main")).containsText("branch_count");
        assertThat(page.locator("main")).containsText("OFI-01");
        coordinator.look().picture(picture("comparison", width, coordinator));
        page.locator("a.back").click();
        page.locator("[id='publishForm:publish']").click();
        assertThat(page.locator(".confirmation")).isVisible();
        coordinator.look();
    }

    /** Returns what somebody saved last who did not stop saving during the move. */
    private String movesTheRound(Visitor coordinator, int width) throws Exception {
        var page = coordinator.page();
        page.locator("#move-" + TrialRound.CODE).click();
        assertThat(page.locator("#gone-unit_name select")).hasValue("unit_title");
        assertThat(page.locator("#gone-focal_position")).containsText(coordinator.says("Se guardan", "Are kept"));
        assertThat(page.locator("#fresh")).containsText("branch_count");
        Locator effect = page.locator("#effect-" + round.contribution("CR"));
        assertThat(effect.locator("td").nth(2)).hasText("1");
        assertThat(effect.locator("td").nth(3)).hasText("1");
        assertThat(effect.locator("td").nth(5)).hasText("1");
        coordinator.look().picture(picture("move", width, coordinator));
        page.locator("#gone-unit_name select").selectOption("");
        page.locator("#show").click();
        assertThat(effect.locator("td").nth(3)).hasText("2");
        page.locator("#gone-unit_name select").selectOption("unit_title");
        page.locator("#show").click();
        assertThat(effect.locator("td").nth(3)).hasText("1");
        try (var busy = new BusyOfficial("contributor.cr", round.contribution("CR"), "unit_name", VERSION).begin()) {
            page.locator("[id='formMoveForm:move']").click();
            assertThat(page.locator(".confirmation")).containsText(NEWER);
            coordinator.look().picture(picture("moved", width, coordinator));
            return busy.stop();
        }
    }

    private void findsThePageOutOfDateAndLosesNothing(Visitor official, int width, String lastSaved) {
        var page = official.page();
        var section = official.filling();
        section.answer("focal_position", "Directora");
        assertThat(page.locator("#saveStatus"))
                .containsText(
                        official.says("El formulario pasó a una versión nueva", "The form went over to a new version"));
        assertThat(official.unsaved()).isEmpty();
        official.look().picture(picture("outdated", width, official));
        page.locator("#saveStatus a").click();
        assertThat(page.locator(".notice--info")).isVisible();
        official.look().picture(picture("overview", width, official));
        page.locator("a.task__name").first().click();
        assertThat(section.control("unit_title")).hasValue(lastSaved);
        assertThat(section.question("focal_position")).hasCount(0);
    }

    private void answersTheNewQuestionAndSubmits(Visitor official) throws SQLException {
        var page = official.page();
        official.filling().answer("branch_count", "14");
        SigningPage.of(official, round.contribution("CR")).signAllSections().signOff();
        official.open("contributions/submit.xhtml?id=" + round.contribution("CR"));
        page.locator("[id='submitForm:submit']").click();
        assertThat(page.locator(".confirmation")).isVisible();
    }

    private void readsWhatIsNoLongerAsked(Visitor official, int width) {
        var page = official.page();
        page.locator("#retired").click();
        assertThat(page.locator(".retired__value")).hasText("Directora");
        page.locator("main details summary").click();
        assertThat(page.locator("main details li")).hasCount(1);
        official.look().picture(picture("retired", width, official));
        assertThat(Csv.download(official, "csv").where("question", "focal_position"))
                .extracting(row -> row.get("value_label") + " " + row.get("stored_now"))
                .hasSize(2)
                .last()
                .isEqualTo("Directora true");
    }

    private static void chartsAndCodebookShowIt(Visitor coordinator, int width) {
        var page = coordinator.page();
        page.navigate("session/figure.xhtml?figure=OFI-01&round=" + TrialRound.CODE);
        var figure = page.locator(
                "figure.figure",
                new Page.LocatorOptions()
                        .setHasText(coordinator.says("Oficinas de empleo abiertas", "Employment offices open")));
        assertThat(figure.locator(".figure__coverage")).containsText(coordinator.says("1 de 2", "1 of 2"));
        figure.screenshot(new Locator.ScreenshotOptions()
                .setPath(Path.of("target/screenshots").resolve(picture("chart", width, coordinator))));
        HttpCaller analyst = HttpCaller.signedIn(RunningApp.demo(), "analyst@demo.example");
        assertThat(analyst.get("api/v1/rounds/" + TrialRound.CODE + "/codebook.csv")
                        .body())
                .contains("branch_count")
                .contains("OFI-01");
        assertThat(analyst.get("api/v1/rounds/" + TrialRound.CODE + "/long.csv").body())
                .contains(",branch_count,")
                .contains(VERSION)
                .contains(NEWER);
    }

    private static void upload(Visitor coordinator, String input, String button, String workbook) {
        var page = coordinator.page();
        page.locator("[id='" + input + "']")
                .setInputFiles(new FilePayload("sne.md", "text/markdown", workbook.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='" + button + "']").click();
    }

    /** One question more, one under another name, one not asked any more, and an indicator of the new one. */
    private static String changed() {
        String now = Workbooks.text("form-sne-2025")
                .replace(VERSION, NEWER)
                .replace(OLD_ROW, NEW_QUESTION + "\n" + OLD_ROW.replace("unit_name", "unit_title"));
        now = now.lines()
                .filter(line -> !line.contains("| focal_position |"))
                .reduce("", (before, line) -> before + line + "\n");
        return withIndicator(now);
    }

    private static String broken() {
        return changed()
                .replace("| . >= 0 | Escriba cero", "| . >= | Escriba cero")
                .replace(
                        "| unit_title | Dirección o unidad responsable | Directorate or unit responsible |",
                        "| unit_title |  |  |");
    }

    private static String withIndicator(String workbook) {
        int sheet = workbook.indexOf("\n| indicators |\n");
        int headings = workbook.indexOf('\n', sheet + 1) + 1;
        int rows = workbook.indexOf('\n', headings) + 1;
        String[] columns = workbook.substring(headings, rows - 1).split("\\|", -1);
        StringBuilder row = new StringBuilder("|");
        for (int i = 1; i < columns.length - 1; i++) {
            row.append(' ').append(cell(columns[i].strip())).append(" |");
        }
        return workbook.substring(0, rows) + row + "\n" + workbook.substring(rows);
    }

    private static String cell(String column) {
        return switch (column) {
            case "code" -> "OFI-01";
            case "chapter::Español (es)" -> "Oficinas";
            case "chapter::English (en)" -> "Offices";
            case "label::Español (es)", "definition::Español (es)" -> "Oficinas de empleo abiertas";
            case "label::English (en)", "definition::English (en)" -> "Employment offices open";
            case "order" -> "1";
            case "chart" -> "bar";
            case "expression" -> "${branch_count}";
            case "unit" -> "offices";
            case "aggregation" -> "sum";
            default -> "";
        };
    }

    private static String versionOf(String workbook) {
        return workbook.replaceAll("(?s).*\\| mirps_sne_2025 \\| (\\S+) \\|.*", "$1");
    }

    private static Path picture(String what, int width, Visitor visitor) {
        return Path.of(
                "forms-journey-" + what + "-" + width + "-" + visitor.language().code() + ".png");
    }

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(WIDE, Language.ES), Arguments.of(NARROW, Language.EN));
    }
}
