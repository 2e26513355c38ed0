package org.mirps.employment.consolidation.recomputed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.xmlbeans.XmlObject;
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

    /** A number in a cell, with what may stand behind it: how certain it is, a sign. */
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9][0-9,]*(?:\\.[0-9]+)?)%?(?: \\([pe]\\))?(?: \\*)?");

    private static final Pattern TOKEN = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?");
    private static final Pattern ROW = Pattern.compile("<tr\\b.*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd]\\b[^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

    /** Shares of a drawing are computed to the fourth decimal. */
    private static final double NEAR = 0.00005;

    private static final List<ApiFigure> FIGURES = new ArrayList<>();
    private static final Map<String, Map<String, Long>> PRINTED = new HashMap<>();
    private static final Map<String, byte[]> DECKS = new HashMap<>();
    private static final Map<String, Map<String, List<XSLFSlide>>> SLIDES = new HashMap<>();

    private static final Map<ApiFigure, List<List<String>>> TABLES = new HashMap<>();
    private static final Map<ApiFigure, String> PAGES = new HashMap<>();

    private static HttpCaller presenter;

    @BeforeAll
    static void download() throws IOException {
        RunningApp app = RunningApp.demo();
        presenter = HttpCaller.signedIn(app, "presenter@demo.example");
        HttpCaller program = HttpCaller.withToken(
                app, presenter.makeToken("Figures agree", TokenScope.READ_ROUNDS, TokenScope.READ_INDICATORS));
        for (String round : ROUNDS) {
            List<ApiFigure> figures = ApiFigure.all(program, round).stream()
                    .filter(ApiFigure::hasValues)
                    .toList();
            FIGURES.addAll(figures);
            PRINTED.put(round, tokens(pdf(presenter.bytes("api/internal/rounds/" + round + "/figures.pdf?lang=en"))));
            DECKS.put(round, program.bytes("api/v1/rounds/" + round + "/deck.pptx?lang=en"));
            SLIDES.put(round, slides(Objects.requireNonNull(DECKS.get(round)), figures));
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

    /** Part by part, participant by participant, as far as the decimals of the table go. */
    @ParameterizedTest
    @MethodSource("figures")
    void theTableIsWhatTheApiGives(ApiFigure figure) throws IOException {
        List<List<String>> table = table(figure);
        int first = table.get(0).contains("Breakdown") ? 2 : 1;
        boolean categoriesAreColumns = table.get(0).size() - first
                != figure.parts().stream().mapToInt(ApiFigure.Part::columns).sum();
        for (ApiFigure.Part part : figure.parts()) {
            int last = categoriesAreColumns ? table.get(0).size() : first + part.columns();
            if (part.isOfNumbers()) {
                for (String participant : participants(table)) {
                    List<List<Double>> given = part.given(participant);
                    for (int i = 0; i < part.columns(); i++) {
                        int from = first + i;
                        int to = categoriesAreColumns ? last : from + 1;
                        assertThat(numbers(table, participant, from, to))
                                .as("%s, column %d, of %s", figure, from, given.get(i))
                                .usingElementComparator(FiguresAgreeIT::asWritten)
                                .containsExactlyElementsOf(given.get(i).stream()
                                        .map(String::valueOf)
                                        .toList());
                    }
                }
            }
            first = last;
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void thePageShowsTheTableThatIsDownloaded(ApiFigure figure) throws IOException {
        String page = page(figure);
        String table = page.substring(page.indexOf("<table"), page.indexOf("</table>"));
        List<List<String>> shown = ROW.matcher(table)
                .results()
                .map(row -> CELL.matcher(row.group())
                        .results()
                        .map(FiguresAgreeIT::said)
                        .toList())
                .toList();
        List<List<String>> file = table(figure);
        assertThat(shown.subList(1, shown.size())).isEqualTo(file.subList(1, file.size()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void thePdfPrintsEveryNumberOfTheTable(ApiFigure figure) throws IOException {
        Map<String, Long> printed = Objects.requireNonNull(PRINTED.get(figure.round()));
        table(figure).stream()
                .skip(1)
                .flatMap(List::stream)
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(number -> number.group(1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((number, times) ->
                        assertThat(printed.getOrDefault(number, 0L)).as(number).isGreaterThanOrEqualTo(times));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void slidesAreMadeOfTheSameNumbers(ApiFigure figure) throws IOException {
        List<XSLFSlide> slides =
                Objects.requireNonNull(SLIDES.get(figure.round())).getOrDefault(figure.label(), List.of());
        assertThat(slides).isNotEmpty();
        List<Double> drawable = figure.drawable();
        List<String> cells =
                table(figure).stream().flatMap(List::stream).map(String::strip).toList();
        for (XSLFSlide slide : slides) {
            for (Double number : charted(slide)) {
                assertThat(drawable).as(slide.getTitle()).anyMatch(one -> Math.abs(one - number) <= NEAR);
            }
            assertThat(cells).as(slide.getTitle()).containsAll(tabled(slide));
        }
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

    /** As it is downloaded; kept, for every test looks at it. */
    private static List<List<String>> table(ApiFigure figure) throws IOException {
        List<List<String>> known = TABLES.get(figure);
        if (known == null) {
            known = downloaded(figure);
            TABLES.put(figure, known);
        }
        return known;
    }

    private static String page(ApiFigure figure) {
        return PAGES.computeIfAbsent(
                figure,
                one -> presenter
                        .get("session/figure.xhtml?round=" + one.round() + "&figure=" + one.key())
                        .body());
    }

    private static List<List<String>> downloaded(ApiFigure figure) throws IOException {
        String file = presenter
                .get("api/internal/sessions/" + figure.round() + "/figures/" + figure.key() + ".csv?lang=en")
                .body();
        try (CSVParser rows = CSVParser.parse(new StringReader(file), CSVFormat.RFC4180)) {
            return rows.stream()
                    .map(row -> row.stream().map(FiguresAgreeIT::plain).toList())
                    .toList();
        }
    }

    private static List<String> participants(List<List<String>> table) {
        return table.stream()
                .skip(1)
                .map(row -> row.get(0))
                .filter(name -> !name.equals("Region"))
                .distinct()
                .toList();
    }

    /** Numbers of some columns of a participant's rows, in ascending order. */
    private static List<String> numbers(List<List<String>> table, String participant, int from, int to) {
        return table.stream()
                .skip(1)
                .filter(row -> row.get(0).equals(participant))
                .flatMap(row -> row.subList(from, to).stream())
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(number -> number.group(1).replace(",", ""))
                .sorted(Comparator.comparing(Double::valueOf))
                .toList();
    }

    /** Equal, as far as the decimals of the written number go. */
    private static int asWritten(String written, String exact) {
        int point = written.indexOf('.');
        double half = 0.5 * Math.pow(10, point < 0 ? 0 : point + 1 - written.length());
        double less = Double.parseDouble(written) - Double.parseDouble(exact);
        return Math.abs(less) <= half + 1e-9 ? 0 : (int) Math.signum(less);
    }

    /** Slides by the label of the figure that they begin with. */
    private static Map<String, List<XSLFSlide>> slides(byte[] pptx, List<ApiFigure> figures) throws IOException {
        Map<String, List<XSLFSlide>> slides = new LinkedHashMap<>();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            for (XSLFSlide slide : show.getSlides()) {
                String title = plain(Objects.toString(slide.getTitle(), ""));
                figures.stream()
                        .map(ApiFigure::label)
                        .filter(label ->
                                title.equals(label) || title.startsWith(label + ":") || title.startsWith(label + " ·"))
                        .max(Comparator.comparing(String::length))
                        .ifPresent(label -> slides.computeIfAbsent(label, found -> new ArrayList<>())
                                .add(slide));
            }
        }
        return slides;
    }

    /** All numbers of the charts of a slide. */
    private static List<Double> charted(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFGraphicFrame.class::isInstance)
                .map(XSLFGraphicFrame.class::cast)
                .filter(XSLFGraphicFrame::hasChart)
                .map(XSLFGraphicFrame::getChart)
                .flatMap(FiguresAgreeIT::values)
                .toList();
    }

    private static Stream<Double> values(XSLFChart chart) {
        XmlObject[] values = chart.getCTChart()
                .selectPath(
                        "declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart' .//c:val//c:v");
        return Stream.of(values).map(value -> Double.valueOf(value.newCursor().getTextValue()));
    }

    private static List<String> tabled(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .flatMap(table -> ((XSLFTable) table).getRows().stream())
                .flatMap(row -> row.getCells().stream())
                .map(cell -> plain(cell.getText()))
                .toList();
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return plain(new PDFTextStripper().getText(document));
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
        return plain(cell.group(1)
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
