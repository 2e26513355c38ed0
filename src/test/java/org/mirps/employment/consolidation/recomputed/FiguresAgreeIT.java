package org.mirps.employment.consolidation.recomputed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.TokenScope;
import org.mirps.employment.testing.HttpCaller;
import org.mirps.employment.testing.OpenXml;
import org.mirps.employment.testing.RunningApp;

/**
 * Whatever shows a figure of the demo shows the same numbers: its page, its table as a file, its drawing, the PDF of all figures and the slides,
 * against what the API gives, which {@link IndicatorRecomputationIT} computes once more.
 */
class FiguresAgreeIT {

    private static final int INDICATORS = 40;
    private static final List<String> ROUNDS =
            List.of("sne-2025", "sne-2024", "competencias-2025", "buenas-practicas-2025");

    private static final Pattern TOKEN = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?");
    private static final Pattern ROW = Pattern.compile("<tr\\b.*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd]\\b[^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

    private static final List<ApiFigure> FIGURES = new ArrayList<>();
    private static final Map<String, Map<String, Long>> PRINTED = new HashMap<>();
    private static final Map<String, byte[]> DECKS = new HashMap<>();
    private static final Map<ApiFigure, String> PAGES = new HashMap<>();

    private static HttpCaller presenter;
    private static ShownFigures shown;

    @BeforeAll
    static void download() throws IOException {
        RunningApp app = RunningApp.demo();
        presenter = HttpCaller.signedIn(app, "presenter@demo.example");
        shown = new ShownFigures(presenter);
        HttpCaller program = HttpCaller.withToken(
                app, presenter.makeToken("Figures agree", TokenScope.READ_ROUNDS, TokenScope.READ_INDICATORS));
        for (String round : ROUNDS) {
            List<ApiFigure> figures = ApiFigure.all(program, round).stream()
                    .filter(ApiFigure::hasValues)
                    .toList();
            FIGURES.addAll(figures);
            PRINTED.put(round, tokens(pdf(presenter.bytes("api/internal/rounds/" + round + "/figures.pdf?lang=en"))));
            DECKS.put(round, program.bytes("api/v1/rounds/" + round + "/deck.pptx?lang=en"));
            shown.deck(Objects.requireNonNull(DECKS.get(round)), figures);
        }
    }

    static Stream<ApiFigure> figures() {
        return FIGURES.stream();
    }

    @Test
    void everyIndicatorIsCompared() {
        assertThat(FIGURES.stream().map(ApiFigure::code).distinct()).hasSize(INDICATORS);
    }

    @Test
    void everySlideIsValidOpenXml() throws IOException {
        for (Map.Entry<String, byte[]> deck : DECKS.entrySet()) {
            OpenXml.Verdict verdict = OpenXml.of(deck.getValue());
            assertThat(verdict.faults()).as(deck.getKey()).isEmpty();
            assertThat(verdict.validated())
                    .contains("ppt/slides/slide1.xml", "ppt/notesSlides/notesSlide1.xml", "ppt/charts/chart1.xml");
        }
    }

    /** Part by part, participant by participant, and of the region, as far as the decimals of the table go. */
    @ParameterizedTest
    @MethodSource("figures")
    void theTableIsWhatTheApiGives(ApiFigure figure) throws IOException {
        shown.tableSays(figure);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void thePageShowsTheTableThatIsDownloaded(ApiFigure figure) throws IOException {
        String page = page(figure);
        String table = page.substring(page.indexOf("<table"), page.indexOf("</table>"));
        List<List<String>> onPage = ROW.matcher(table)
                .results()
                .map(row -> CELL.matcher(row.group())
                        .results()
                        .map(FiguresAgreeIT::said)
                        .toList())
                .toList();
        List<List<String>> file = shown.table(figure);
        assertThat(onPage.subList(1, onPage.size())).isEqualTo(file.subList(1, file.size()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void thePdfPrintsEveryNumberOfTheTable(ApiFigure figure) throws IOException {
        Map<String, Long> printed = Objects.requireNonNull(PRINTED.get(figure.round()));
        shown.table(figure).stream()
                .skip(1)
                .flatMap(List::stream)
                .map(ShownFigures.NUMBER::matcher)
                .filter(Matcher::matches)
                .map(number -> number.group(1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((number, times) ->
                        assertThat(printed.getOrDefault(number, 0L)).as(number).isGreaterThanOrEqualTo(times));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void slidesAreMadeOfTheSameNumbers(ApiFigure figure) throws IOException {
        shown.slidesSay(figure);
    }

    /** What is drawn of the same numbers says them as the page does: nothing is written beside a bar that its table does not say. */
    @ParameterizedTest
    @MethodSource("figures")
    void theDrawingOfThePageIsThatOfTheFile(ApiFigure figure) {
        String page = page(figure);
        var file =
                presenter.get("api/internal/sessions/" + figure.round() + "/figures/" + figure.key() + ".svg?lang=en");
        if (file.statusCode() == 404) {
            assertThat(page).as("a drawing that is not there").doesNotContain(" id=\"svg\"");
        } else {
            assertThat(described(file.body())).isNotEmpty().isEqualTo(described(page));
        }
    }

    /** The table with shades too, where the page has one; where not, no file has. */
    @ParameterizedTest
    @MethodSource("figures")
    void theTableWithShadesOfThePageIsThatOfTheFile(ApiFigure figure) {
        String page = page(figure);
        var file = presenter.get(
                "api/internal/sessions/" + figure.round() + "/figures/" + figure.key() + ".svg?lang=en&drawing=heat");
        assertThat(file.statusCode()).isEqualTo(page.contains(" id=\"heat-svg\"") ? 200 : 404);
        if (file.statusCode() == 200) {
            assertThat(described(file.body()))
                    .isNotEmpty()
                    .isEqualTo(described(page.substring(page.indexOf("aria-labelledby=\"heat\""))));
        }
    }

    // ---- what was downloaded
    // -----------------------------------------------------------------------------------------

    private static String page(ApiFigure figure) {
        return PAGES.computeIfAbsent(
                figure,
                one -> presenter
                        .get("session/figure.xhtml?round=" + one.round() + "&figure=" + one.key())
                        .body());
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return ShownFigures.plain(new PDFTextStripper().getText(document));
        }
    }

    private static Map<String, Long> tokens(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The drawing in words, as who does not see it hears it. */
    private static String described(String drawing) {
        Matcher words =
                Pattern.compile("<desc[^>]*>(.*?)</desc>", Pattern.DOTALL).matcher(drawing);
        return words.find() ? said(words.toMatchResult()) : "";
    }

    private static String said(MatchResult cell) {
        return ShownFigures.plain(cell.group(1)
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }
}
