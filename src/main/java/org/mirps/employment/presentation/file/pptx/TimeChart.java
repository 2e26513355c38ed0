package org.mirps.employment.presentation.file.pptx;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.mirps.employment.presentation.SessionFigure.Moment;
import org.mirps.employment.presentation.SessionFigure.Timeline;
import org.mirps.employment.presentation.leaf.Fitted;
import org.mirps.employment.presentation.leaf.MomentWords;
import org.mirps.employment.presentation.leaf.Page;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Points in time as a chart that can be edited: a line for each, so that no words stand on others; its name says whose it is, and when. */
final class TimeChart {

    private static final String MARKER = "12";

    private static final double EACH = 44;
    private static final double NAMES = 0.42;
    private static final double TOP = 0.02;
    private static final double HEIGHT = 0.84;
    private static final List<Double> LETTERS = List.of(18.0, 16.0, 14.0);

    private final ChartFrame frame;
    private final Words words;

    TimeChart(ChartFrame frame, Words words) {
        this.frame = frame;
        this.words = words;
    }

    void write(Timeline timeline, Page.Box box) {
        List<Moment> moments = timeline.moments();
        double first = bound(moments, true);
        double last = bound(moments, false);
        Page.Box place =
                new Page.Box(box.left(), box.top(), box.width(), Math.min(box.height(), 60 + moments.size() * EACH));
        XSLFChart chart = frame.open(place);
        XDDFValueAxis years = chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis lines = chart.createValueAxis(AxisPosition.LEFT);
        years.setMinimum(first);
        years.setMaximum(last);
        years.setMajorUnit(unit(last - first));
        years.setNumberFormat("0");
        years.setTickLabelPosition(AxisTickLabelPosition.LOW);
        years.setMajorTickMark(AxisTickMark.OUT);
        years.getOrAddMajorGridProperties().setLineProperties(Ink.LINE.line());
        lines.setMinimum(0);
        lines.setMaximum(moments.size() + 1.0);
        lines.setVisible(false);
        years.crossAxis(lines);
        lines.crossAxis(years);
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, years, lines);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        for (int i = 0; i < moments.size(); i++) {
            series(chart, data, timeline, i);
        }
        chart.plot(data);
        plot(chart);
        names(timeline, place);
    }

    /** The dots stand right of their names. */
    private static void plot(XSLFChart chart) {
        XDDFManualLayout layout = chart.getOrAddManualLayout();
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(NAMES);
        layout.setY(TOP);
        layout.setWidthRatio(1 - NAMES - 0.02);
        layout.setHeightRatio(HEIGHT);
    }

    private void names(Timeline timeline, Page.Box place) {
        List<Moment> moments = timeline.moments();
        double step = place.height() * HEIGHT / (moments.size() + 1);
        double width = place.width() * NAMES - 12;
        for (int i = 0; i < moments.size(); i++) {
            int lines = step > 2.4 * LETTERS.get(1) ? 2 : 1;
            Fitted text = Fitted.of(MomentWords.of(timeline, moments.get(i)), false, LETTERS, width, lines);
            double middle = place.top() + place.height() * TOP + step * (i + 1);
            words.line(
                    frame.slide(),
                    "Moment",
                    new Page.Box(place.left(), middle - text.height() / 2, width, text.height()),
                    text.text(),
                    text.size(),
                    false,
                    Ink.TEXT);
        }
    }

    /** The first stands at the top. */
    private static void series(XSLFChart chart, XDDFScatterChartData data, Timeline timeline, int index) {
        Moment moment = timeline.moments().get(index);
        int row = 1;
        Double[] when = {moment.year().doubleValue()};
        Integer[] line = {timeline.moments().size() - index};
        var series = (XDDFScatterChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        when, chart.formatRange(new CellRangeAddress(row, row, 2 * index, 2 * index)), 2 * index),
                XDDFDataSourcesFactory.fromArray(
                        line,
                        chart.formatRange(new CellRangeAddress(row, row, 2 * index + 1, 2 * index + 1)),
                        2 * index + 1));
        String title = MomentWords.of(timeline, moment);
        series.setTitle(title, chart.setSheetTitle(title, 2 * index + 1));
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        ChartFrame.value(series.getCTScatterSer().getMarker().addNewSize(), MARKER);
        Ink ink = Ink.series(Math.max(0, moment.line()));
        look(series.getCTScatterSer().getMarker().addNewSpPr(), ink);
        series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    }

    private static void look(CTShapeProperties marker, Ink ink) {
        ink.fill(marker.addNewSolidFill());
    }

    private static double bound(List<Moment> moments, boolean first) {
        double[] years = moments.stream()
                .map(Moment::year)
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        return first ? Math.floor(years[0]) - 1 : Math.floor(years[years.length - 1]) + 2;
    }

    /** So that at most ten years are written. */
    private static double unit(double span) {
        for (double unit : new double[] {1, 2, 5, 10, 20, 50}) {
            if (span / unit <= 10) {
                return unit;
            }
        }
        return 100;
    }
}
