package org.mirps.employment.presentation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.presentation.file.Decks.bar;
import static org.mirps.employment.presentation.file.Decks.bars;
import static org.mirps.employment.presentation.file.Decks.drawn;
import static org.mirps.employment.presentation.file.Decks.imprint;
import static org.mirps.employment.presentation.file.Decks.many;
import static org.mirps.employment.presentation.file.Decks.slide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigure.Arc;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.SessionFigure.Column;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.presentation.SessionFigure.Table;
import org.mirps.employment.presentation.deck.DeckId;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.deck.Slide;
import org.mirps.employment.presentation.deck.SlideContent;
import org.mirps.employment.presentation.file.pptx.DeckPptx;
import org.mirps.employment.presentation.file.print.DeckPdf;
import org.mirps.employment.presentation.file.print.FiguresPdf;
import org.mirps.employment.presentation.leaf.Imprint;
import org.mirps.employment.presentation.leaf.Page;
import org.mirps.employment.presentation.leaf.Pictures;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.file.Progress;
import org.mirps.employment.testing.OpenXml;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** What stands in the files of a deck, read back as other programs read it. */
class DeckFilesTest {

    private static final byte[] PIXEL = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
                    + "0000000c49444154789c63908f9f0f0001be011ebd1714f00000000049454e44ae426082");
    private static final String HOSTILE =
            "=cmd|' /C calc'!A0 <script>alert(1)</script> & \u0000\uFFFF \uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD";

    @Test
    void everyNumberOfAChartIsThatOfTheFigureAndWhatIsMissingIsNone() throws IOException {
        Bars bars = bars(
                bar("México", "250,000", 250_000),
                bar("Belice", "0", 0),
                bar("Honduras", "Sin información", (Integer) null),
                bar("Cuba", "−9.25", -9.25),
                bar("Panamá", "14.4 %", new BigDecimal("14.42982456140351")));

        try (XMLSlideShow show = pptx(drawn(bars))) {
            assertThat(numbers(show, 0)).containsExactly(250_000d, 0d, null, -9.25, 14.42982456140351);
            try (XSSFWorkbook book = chart(show, 0).getWorkbook()) {
                assertThat(book.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                        .isEqualTo(250_000);
                assertThat(book.getSheetAt(0).getRow(3).getCell(1)).isNull();
                assertThat(book.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                        .isEqualTo("Honduras: Sin\u00a0información");
            } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                throw new IOException(e);
            }
        }
    }

    @Test
    void everyFileOfAFrozenDeckSaysOfWhichMomentItIs() throws IOException {
        Imprint frozen = new Imprint(
                RoundCode.parse("sne-2025"), "SNE 2025", Language.ES, "14 de abril de 2026", true, true, true);
        ShownDeck deck = Decks.of(Language.ES, drawn(bars(bar("Cuba", "1", 1))));

        assertThat(frozen.line())
                .isEqualTo("SNE 2025 · cifras congeladas, las del 14 de abril de 2026 · cifras provisionales"
                        + " · DATOS DE DEMOSTRACIÓN");
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(
                        DeckPptx.write(deck, frozen, picture -> new Pictures.Image("image/png", PIXEL))));
                PDDocument paper = Loader.loadPDF(
                        DeckPdf.write(deck, frozen, picture -> new Pictures.Image("image/png", PIXEL)))) {
            assertThat(show.getSlides())
                    .allSatisfy(slide ->
                            assertThat(text(slide)).contains("cifras congeladas, las del 14 de abril de 2026"));
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(paper).replaceAll("\\s+", " "))
                        .contains("cifras congeladas, las del 14 de abril de 2026");
            }
        }
    }

    /** A label of "2" at a bar of 1.5 would not be so, whichever of two bars it stands at. */
    @Test
    void eachOfTwoBarsIsLabelledWithAllItsDecimals() throws IOException {
        Bars pairs = new Bars(
                "derechos",
                List.of("Refugiadas", "Solicitantes"),
                false,
                false,
                false,
                List.of(
                        new Bar(
                                "México",
                                List.of(BigDecimal.valueOf(4), BigDecimal.valueOf(3)),
                                "4 / 3",
                                false,
                                ObservationStatus.A,
                                List.of("4", "3")),
                        new Bar(
                                "Mediana",
                                List.of(BigDecimal.valueOf(3), new BigDecimal("1.5")),
                                "3 (de 2 a 5) / 1.5 (de 0 a 3)",
                                true,
                                ObservationStatus.A,
                                List.of("3 (de 2 a 5)", "1.5 (de 0 a 3)"))),
                "");

        try (XMLSlideShow show = pptx(drawn(pairs))) {
            var plot = chart(show, 0).getCTChart().getPlotArea().getBarChartArray(0);
            assertThat(Stream.of(plot.getSerArray())
                            .map(series -> series.getDLbls().getNumFmt().getFormatCode()))
                    .containsExactly("#,##0.0", "#,##0.0");
        }
    }

    @Test
    void barsThatAddUpEndInOneOfTheOthers() throws IOException {
        try (XMLSlideShow show = pptx(drawn(many(200, true)))) {
            assertThat(show.getSlides()).hasSize(1);
            assertThat(numbers(show, 0))
                    .hasSize(8)
                    .endsWith(IntStream.rangeClosed(1, 193).sum() * 1d);
        }
    }

    @Test
    void barsThatDoNotAddUpGoOnOnFurtherSlidesToTheSameScale() throws IOException {
        try (XMLSlideShow show = pptx(drawn(many(20, false)))) {
            List<@Nullable Double> all = new ArrayList<>();
            for (int i = 0; i < show.getSlides().size(); i++) {
                assertThat(numbers(show, i)).hasSizeLessThanOrEqualTo(8);
                all.addAll(numbers(show, i));
            }
            assertThat(all)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 20).mapToObj(i -> 20d - i).toList());
            assertThat(IntStream.range(0, show.getSlides().size())
                            .mapToObj(i -> chart(show, i)
                                    .getCTChart()
                                    .getPlotArea()
                                    .getValAxArray(0)
                                    .getScaling()
                                    .getMax()
                                    .getVal())
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void whateverStandsOnASlideIsValidOpenXml() throws IOException {
        Table table = new Table(
                List.of(new Column("País", false), new Column(HOSTILE, true)),
                List.of(new Row(HOSTILE, null, 1, List.of("1")), new Row("Cuba", null, 0, List.of(""))),
                List.of(new Row("Región", null, 0, List.of(""))));
        byte[] file = DeckPptx.write(
                deck(
                        drawn(many(20, false)),
                        drawn(bars(bar(HOSTILE, "1", 1), bar("Honduras", "Sin información", (Integer) null))),
                        drawn(new SessionFigure.Ring(List.of(new Arc(HOSTILE, 3, "Belice, México", false)))),
                        drawn(new SessionFigure.Timeline(
                                List.of("Belice"),
                                List.of(new SessionFigure.Moment(0, BigDecimal.valueOf(1998), "1998", HOSTILE)))),
                        drawn(new SessionFigure.Numbers(List.of(new SessionFigure.Number(HOSTILE, "7", "")))),
                        drawn(new SessionFigure.Places(
                                List.of(new SessionFigure.Place("MX", "México", 0, "Sí")), List.of("Sí"), false)),
                        drawn(shaded(3)),
                        slide("Una tabla", new SlideContent.Sheet(table)),
                        slide(HOSTILE, new SlideContent.Points(List.of(new SlideContent.Point(HOSTILE, "texto")))),
                        slide("Imagen", new SlideContent.Picture(new DeckId(1), 1, HOSTILE))),
                imprint(Language.ES),
                picture -> new Pictures.Image("image/png", PIXEL));

        OpenXml.Verdict verdict = OpenXml.of(file);

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.validated()).contains("ppt/slides/slide10.xml", "ppt/charts/chart1.xml");
    }

    /** Words in cells, which can be edited; what does not fit goes on on the next slide. */
    @Test
    void aTableWithShadesIsATable() throws IOException {
        try (XMLSlideShow show = pptx(drawn(shaded(30)))) {
            List<XSLFTable> tables =
                    show.getSlides().stream().map(DeckFilesTest::table).toList();
            assertThat(tables).hasSizeGreaterThan(1);
            assertThat(tables.stream()
                            .mapToInt(one -> one.getNumberOfRows() - 1)
                            .sum())
                    .isEqualTo(30);
            assertThat(tables)
                    .as("about as many rows on each")
                    .allSatisfy(one -> assertThat(one.getNumberOfRows() - 1)
                            .isBetween(30 / tables.size(), 30 / tables.size() + 1));
            XSLFTable first = tables.get(0);
            assertThat(first.getCell(0, 1).getText()).isEqualTo("Belice");
            assertThat(first.getCell(1, 1).getText()).isEqualTo("Sí");
            assertThat(first.getCell(1, 2).getText()).isEqualTo("Sin información");
            assertThat(first.getCell(1, 1).getFillColor())
                    .isNotEqualTo(first.getCell(1, 2).getFillColor());
        }
    }

    private static SessionFigure.Heat shaded(int rows) {
        return new SessionFigure.Heat(
                List.of("Belice", HOSTILE),
                IntStream.range(0, rows)
                        .mapToObj(i -> new SessionFigure.HeatRow(
                                "Derecho " + i,
                                List.of(
                                        new SessionFigure.HeatCell(0, "Sí"),
                                        new SessionFigure.HeatCell(-1, "Sin información"))))
                        .toList(),
                List.of("Sí", "No"));
    }

    @Test
    void aRingCountsAsItsFigure() throws IOException {
        SessionFigure.Ring ring = new SessionFigure.Ring(
                List.of(new Arc("Sí", 3, "Belice, México", false), new Arc("Sin información", 1, "Cuba", true)));

        try (XMLSlideShow show = pptx(drawn(ring))) {
            var values = chart(show, 0)
                    .getCTChart()
                    .getPlotArea()
                    .getDoughnutChartArray(0)
                    .getSerArray(0)
                    .getVal()
                    .getNumRef()
                    .getNumCache();
            assertThat(Stream.of(values.getPtArray()).map(point -> point.getV()))
                    .containsExactly("3", "1");
        }
    }

    @Test
    void aLongTableGoesOnWithItsHeadings() throws IOException {
        List<Row> rows = IntStream.range(0, 200)
                .mapToObj(i -> new Row("Gobierno " + i, null, 1, List.of(String.valueOf(i))))
                .toList();
        Table table = new Table(List.of(new Column("País", false), new Column("Personas", true)), rows, List.of());

        try (XMLSlideShow show = pptx(slide("Una tabla", new SlideContent.Sheet(table)))) {
            List<String> cells = new ArrayList<>();
            for (XSLFSlide slide : show.getSlides()) {
                XSLFTable part = table(slide);
                assertThat(part.getCell(0, 0).getText()).isEqualTo("País");
                assertThat(part.getAnchor().getMaxY()).isLessThan(Page.HEIGHT - 28);
                IntStream.range(1, part.getNumberOfRows())
                        .forEach(row -> cells.add(part.getCell(row, 1).getText()));
            }
            assertThat(cells)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 200).mapToObj(String::valueOf).toList());
            assertThat(text(show.getSlides().get(1)))
                    .contains("2/" + show.getSlides().size());
        }
    }

    @Test
    void whatWantsToBeMoreThanTextIsText() throws IOException {
        Slide slide = new Slide(
                "a",
                org.mirps.employment.presentation.deck.SlideKind.TEXT,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                new SlideContent.Points(List.of(new SlideContent.Point(HOSTILE, HOSTILE))),
                List.of(HOSTILE),
                HOSTILE,
                Slide.Authorship.OWN);

        try (XMLSlideShow show = pptx(slide, drawn(bars(bar(HOSTILE, HOSTILE, 1))))) {
            assertThat(text(show.getSlides().get(0)))
                    .contains(
                            "=cmd|' /C calc'!A0 <script>alert(1)</script> &",
                            "\uD83D\uDE00",
                            "\u05E9\u05DC\u05D5\u05DD")
                    .doesNotContain("\u0000", "\uFFFF");
            assertThat(chart(show, 1)).isNotNull();
        }
        assertThat(pdfText(DeckPdf.write(deck(slide), imprint(Language.ES), picture -> {
                    throw new AssertionError();
                })))
                .contains("<script>alert(1)</script>");
    }

    @Test
    void allTextSaysItsLanguageAndStandsOnItsSlide() throws IOException {
        String longest = "Personas solicitantes de la condición de refugiado ".repeat(4);

        try (XMLSlideShow show = pptx(slide(longest, new SlideContent.Drawn(Decks.figure(many(8, false)))))) {
            XSLFSlide slide = show.getSlides().get(0);
            slide.getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance)
                    .map(XSLFTextShape.class::cast)
                    .forEach(shape -> {
                        assertThat(shape.getAnchor().getMaxY()).isLessThanOrEqualTo(Page.HEIGHT);
                        assertThat(shape.getXmlObject().toString()).contains("lang=\"es-419\"");
                    });
        }
    }

    @Test
    void whatIsDrawnIsSaidToWhoDoesNotSeeIt() throws IOException {
        try (XMLSlideShow show = pptx(drawn(many(3, false)))) {
            List<XSLFShape> frames = show.getSlides().get(0).getShapes().stream()
                    .filter(XSLFGraphicFrame.class::isInstance)
                    .toList();
            assertThat(frames)
                    .hasSize(1)
                    .allSatisfy(frame -> assertThat(((CTGraphicalObjectFrame) frame.getXmlObject())
                                    .getNvGraphicFramePr()
                                    .getCNvPr()
                                    .getDescr())
                            .isEqualTo("Gráfico de barras: México 250,000."));
            assertThat(show.getSlides().get(0).getNotes().getTextParagraphs().stream()
                            .flatMap(List::stream)
                            .map(paragraph -> paragraph.getText()))
                    .contains("Para quien presenta", "Gráfico de barras: México 250,000.");
        }
    }

    @Test
    void thePdfSaysWhatTheDeckSaysAndIsTagged() throws IOException {
        byte[] pdf = DeckPdf.write(deck(drawn(many(3, false))), imprint(Language.ES), picture -> {
            throw new AssertionError();
        });

        assertThat(pdfText(pdf)).contains("Lo que se ve", "Incluye 5 de 7 países.", "DATOS DE DEMOSTRACIÓN");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(960);
        }
    }

    @Test
    void theFiguresOfARoundHaveTheirTables() throws IOException {
        byte[] pdf = FiguresPdf.write(deck(drawn(many(3, false))), imprint(Language.ES), Progress.NONE);

        assertThat(pdfText(pdf)).contains("Personas inscritas: México, 250,000", "México 250,000", "Suma de personas");
    }

    private static ShownDeck deck(Slide... slides) {
        return Decks.of(Language.ES, slides);
    }

    private static XMLSlideShow pptx(Slide... slides) throws IOException {
        byte[] file = DeckPptx.write(deck(slides), imprint(Language.ES), picture -> {
            throw new AssertionError();
        });
        return new XMLSlideShow(new ByteArrayInputStream(file));
    }

    private static XSLFChart chart(XMLSlideShow show, int slide) {
        return show.getSlides().get(slide).getRelations().stream()
                .filter(XSLFChart.class::isInstance)
                .map(XSLFChart.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<@Nullable Double> numbers(XMLSlideShow show, int slide) {
        CTBarSer series = chart(show, slide)
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0);
        var cache = series.getVal().getNumRef().getNumCache();
        int count = series.getCat().getStrRef().getStrCache().sizeOfPtArray();
        List<@Nullable Double> numbers = new ArrayList<>(java.util.Collections.nCopies(count, null));
        Stream.of(cache.getPtArray()).forEach(point -> numbers.set((int) point.getIdx(), Double.valueOf(point.getV())));
        return numbers;
    }

    private static XSLFTable table(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String text(XSLFSlide slide) {
        StringBuilder text = new StringBuilder();
        slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> Objects.toString(((XSLFTextShape) shape).getText(), ""))
                .forEach(said -> text.append(said).append('\n'));
        return text.toString();
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
