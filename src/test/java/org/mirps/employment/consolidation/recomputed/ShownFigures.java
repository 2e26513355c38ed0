package org.mirps.employment.consolidation.recomputed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.xmlbeans.XmlObject;
import org.mirps.employment.testing.HttpCaller;

/** What a presenter gets of figures, in English: the table of each as a file, and the slides of a deck. */
final class ShownFigures {

    /** A number in a cell, with what may stand behind it: how certain it is, a sign. */
    static final Pattern NUMBER = Pattern.compile("(-?[0-9][0-9,]*(?:\\.[0-9]+)?)%?(?: \\([pe]\\))?(?: \\*)?");

    private static final String REGION = "Region";

    /** Behind a value of the region stand between what others it lies, and of how many participants it is made. */
    private static final Pattern MADE_OF = Pattern.compile("(?: \\(from \\S+ to \\S+\\))? \\(n = \\d+\\)$");

    /** Shares of a drawing are computed to the fourth decimal. */
    private static final double NEAR = 0.00005;

    private final HttpCaller presenter;
    private final Map<String, List<List<String>>> tables = new HashMap<>();
    private final Map<String, Map<String, List<XSLFSlide>>> slides = new HashMap<>();

    ShownFigures(HttpCaller presenter) {
        this.presenter = presenter;
    }

    /** Takes a deck of a round. @param figures of that round, one at least */
    void deck(byte[] pptx, List<ApiFigure> figures) throws IOException {
        Map<String, List<XSLFSlide>> found = new HashMap<>();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            for (XSLFSlide slide : show.getSlides()) {
                String title = plain(Objects.toString(slide.getTitle(), ""));
                figures.stream()
                        .map(ApiFigure::label)
                        .filter(label ->
                                title.equals(label) || title.startsWith(label + ":") || title.startsWith(label + " ·"))
                        .max(Comparator.comparing(String::length))
                        .ifPresent(label -> found.computeIfAbsent(label, none -> new ArrayList<>())
                                .add(slide));
            }
        }
        slides.put(figures.get(0).round(), found);
    }

    /** The table of a figure, headings first; asked for once. */
    List<List<String>> table(ApiFigure figure) throws IOException {
        List<List<String>> known = tables.get(figure.toString());
        if (known == null) {
            known = downloaded(figure);
            tables.put(figure.toString(), known);
        }
        return known;
    }

    /**
     * Holds the table against a figure: part by part, what each participant and the region give, as far as the decimals of the table go.
     *
     * @return how many numbers were compared
     */
    int tableSays(ApiFigure figure) throws IOException {
        List<List<String>> table = table(figure);
        int compared = 0;
        int first = table.get(0).contains("Breakdown") ? 2 : 1;
        boolean categoriesAreColumns = table.get(0).size() - first
                != figure.parts().stream().mapToInt(ApiFigure.Part::columns).sum();
        for (ApiFigure.Part part : figure.parts()) {
            int last = categoriesAreColumns ? table.get(0).size() : first + part.columns();
            for (int i = 0; i < part.columns() && part.isOfNumbers(); i++) {
                int from = first + i;
                int to = categoriesAreColumns ? last : from + 1;
                for (String participant : participants(table)) {
                    compared += same(
                            figure + ", " + participant + ", column " + i,
                            numbers(table, participant, from, to),
                            part.given(participant).get(i));
                }
                compared += same(
                        figure + ", the region, column " + i,
                        numbers(table, REGION, from, to),
                        part.region().get(i));
            }
            first = last;
        }
        return compared;
    }

    /**
     * Holds the slides of a figure against it and its table: one at least, and no number in a chart and no cell that those do not have.
     *
     * @return how many numbers of charts and cells of tables were compared
     */
    int slidesSay(ApiFigure figure) throws IOException {
        List<XSLFSlide> own = slides.getOrDefault(figure.round(), Map.of()).getOrDefault(figure.label(), List.of());
        assertThat(own).as("slides of " + figure).isNotEmpty();
        List<Double> drawable = figure.drawable();
        List<String> cells =
                table(figure).stream().flatMap(List::stream).map(String::strip).toList();
        int compared = 0;
        for (XSLFSlide slide : own) {
            List<Double> charted = charted(slide);
            for (Double number : charted) {
                assertThat(drawable).as(slide.getTitle()).anyMatch(one -> Math.abs(one - number) <= NEAR);
            }
            List<String> tabled = tabled(slide);
            assertThat(cells).as(slide.getTitle()).containsAll(tabled);
            compared += charted.size() + tabled.size();
        }
        return compared;
    }

    private List<List<String>> downloaded(ApiFigure figure) throws IOException {
        String file = presenter
                .get("api/internal/sessions/" + figure.round() + "/figures/" + figure.key() + ".csv?lang=en")
                .body();
        try (CSVParser rows = CSVParser.parse(new StringReader(file), CSVFormat.RFC4180)) {
            return rows.stream()
                    .map(row -> row.stream().map(ShownFigures::plain).toList())
                    .toList();
        }
    }

    private static List<String> participants(List<List<String>> table) {
        return table.stream()
                .skip(1)
                .map(row -> row.get(0))
                .filter(name -> !name.equals(REGION))
                .distinct()
                .toList();
    }

    /** Numbers of some columns of somebody's rows, in ascending order. */
    private static List<String> numbers(List<List<String>> table, String of, int from, int to) {
        return table.stream()
                .skip(1)
                .filter(row -> row.get(0).equals(of))
                .flatMap(row -> row.subList(from, to).stream())
                .map(cell -> NUMBER.matcher(MADE_OF.matcher(cell).replaceAll("")))
                .filter(Matcher::matches)
                .map(number -> number.group(1).replace(",", ""))
                .sorted(Comparator.comparing(Double::valueOf))
                .toList();
    }

    private static int same(String what, List<String> written, List<Double> exact) {
        assertThat(written)
                .as(what)
                .usingElementComparator(ShownFigures::asWritten)
                .containsExactlyElementsOf(exact.stream().map(String::valueOf).toList());
        return exact.size();
    }

    /** Equal, as far as the decimals of the written number go. */
    private static int asWritten(String written, String exact) {
        int point = written.indexOf('.');
        double half = 0.5 * Math.pow(10, point < 0 ? 0 : point + 1 - written.length());
        double less = Double.parseDouble(written) - Double.parseDouble(exact);
        return Math.abs(less) <= half + 1e-9 ? 0 : (int) Math.signum(less);
    }

    /** All numbers of the charts of a slide. */
    private static List<Double> charted(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFGraphicFrame.class::isInstance)
                .map(XSLFGraphicFrame.class::cast)
                .filter(XSLFGraphicFrame::hasChart)
                .map(XSLFGraphicFrame::getChart)
                .flatMap(ShownFigures::values)
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

    /** With blanks of one kind. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
