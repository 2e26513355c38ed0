package org.mirps.employment.presentation.file.pptx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFDoughnutChartData;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.mirps.employment.presentation.SessionFigure.Arc;
import org.mirps.employment.presentation.SessionFigure.Ring;
import org.mirps.employment.presentation.leaf.BarWords;
import org.mirps.employment.presentation.leaf.Page;
import org.mirps.employment.presentation.leaf.RingList;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDoughnutChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPieSer;

/** A ring as a chart that can be edited, with its arcs by name beside it. */
final class RingChart {

    private static final int HOLE = 55;
    private static final double GAP = 24;
    private static final double MARK = 16;

    private final ChartFrame frame;
    private final Words words;

    RingChart(ChartFrame frame, Words words) {
        this.frame = frame;
        this.words = words;
    }

    void write(XSLFSlide sheet, Ring ring, Page.Box box) {
        double side = Math.min(box.height(), box.width() * 0.36);
        XSLFChart chart = frame.open(new Page.Box(box.left(), box.top(), side, side));
        XDDFDoughnutChartData data = (XDDFDoughnutChartData) chart.createData(ChartTypes.DOUGHNUT, null, null);
        data.setHoleSize(HOLE);
        data.setVaryColors(true);
        int rows = ring.arcs().size();
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        ring.arcs().stream()
                                .map(arc -> BarWords.line(arc.label()))
                                .toArray(String[]::new),
                        chart.formatRange(new CellRangeAddress(1, rows, 0, 0)),
                        0),
                XDDFDataSourcesFactory.fromArray(
                        ring.arcs().stream().map(Arc::count).toArray(Integer[]::new),
                        chart.formatRange(new CellRangeAddress(1, rows, 1, 1)),
                        1));
        series.setTitle("n", chart.setSheetTitle("n", 1));
        chart.plot(data);
        for (int i = 0; i < rows; i++) {
            series.getDataPoint(i).setFillProperties(ink(ring, i).solid());
            series.getDataPoint(i).setLineProperties(Ink.PAPER.line());
        }
        CTDoughnutChart plot = chart.getCTChart().getPlotArea().getDoughnutChartArray(0);
        CTPieSer one = plot.getSerArray(0);
        frame.labels(one.addNewDLbls(), "#,##0", 20, Ink.PAPER, null);
        list(sheet, ring, new Page.Box(box.left() + side + GAP, box.top(), box.width() - side - GAP, box.height()));
    }

    private void list(XSLFSlide sheet, Ring ring, Page.Box box) {
        List<RingList.Line> lines = RingList.of(ring, box.width() - MARK, box.height());
        XSLFTextBox text = words.box(sheet, "Legend", box);
        for (int i = 0; i < lines.size(); i++) {
            RingList.Line line = lines.get(i);
            XSLFTextParagraph head = text.addNewTextParagraph();
            words.run(head, "■", line.size(), true, ink(ring, i)).setText("■ ");
            words.run(head, line.head(), line.size(), true, Ink.TEXT);
            if (!line.names().isEmpty()) {
                XSLFTextParagraph names = text.addNewTextParagraph();
                names.setSpaceAfter(-6.0);
                words.run(names, line.names(), line.size() - 4, false, Ink.SOFT);
            }
        }
    }

    private static Ink ink(Ring ring, int arc) {
        return ring.arcs().get(arc).neutral() ? Ink.ACCENT_6 : Ink.series(arc);
    }
}
