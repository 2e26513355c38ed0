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
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.mirps.employment.presentation.SessionFigure.Moment;
import org.mirps.employment.presentation.SessionFigure.Timeline;
import org.mirps.employment.presentation.file.MomentWords;
import org.mirps.employment.presentation.file.Page;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Points in time as a chart that can be edited: a line for each, so that no words stand on others; its name says whose it is, and when. */
final class TimeChart {

    private static final String MARKER = "12";

    private final ChartFrame frame;

    TimeChart(ChartFrame frame) {
        this.frame = frame;
    }

    void write(Timeline timeline, Page.Box box) {
        List<Moment> moments = timeline.moments();
        double first = bound(moments, true);
        double last = bound(moments, false);
        XSLFChart chart = frame.open(new Page.Box(
                box.left(), box.top(), box.width(), Math.min(box.height(), 90 + moments.size() * 46.0)));
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
        data.setVaryColors(false);
        for (int i = 0; i < moments.size(); i++) {
            series(chart, data, timeline, i);
        }
        chart.plot(data);
        for (int i = 0; i < moments.size(); i++) {
            CTScatterSer one = chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray(i);
            boolean left = moments.get(i).year().doubleValue() > (first + last) / 2;
            frame.labels(one.addNewDLbls(), "", 16, Ink.TEXT, left ? STDLblPos.L : STDLblPos.R);
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
