package org.mirps.employment.presentation.file.pptx;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.leaf.BarWords;
import org.mirps.employment.presentation.leaf.Page;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Bars as a chart that can be edited. What was not reported is an empty cell of its workbook, and no bar. */
final class BarChart {

    private static final double AXIS_LINE = 24;
    private static final double LEGEND_LINE = 16;
    private static final double LEAST_LABEL = 14;

    private final ChartFrame frame;
    private final Words words;

    BarChart(ChartFrame frame, Words words) {
        this.frame = frame;
        this.words = words;
    }

    /** @param all of the figure, to whose scale these are drawn */
    void write(Bars bars, Bars all, Page.Box box) {
        Page.Box rest = box;
        if (!bars.axis().isEmpty()) {
            words.line(
                    frame.slide(),
                    "Axis",
                    new Page.Box(box.left(), box.top(), box.width(), AXIS_LINE),
                    bars.axis(),
                    LEGEND_LINE,
                    false,
                    Ink.SOFT);
            rest = box.cut(AXIS_LINE);
        }
        rest = new Page.Box(rest.left(), rest.top(), rest.width(), Math.min(rest.height(), highest(bars)));
        XSLFChart chart = frame.open(rest);
        double size = size(bars, rest);
        XDDFCategoryAxis names = names(chart, size);
        XDDFValueAxis lengths = lengths(chart, bars, all);
        names.crossAxis(lengths);
        lengths.crossAxis(names);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, lengths);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setBarGrouping(bars.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(bars.segments().size() > 1 && !bars.stacked() ? 45 : 40);
        if (bars.stacked()) {
            ChartFrame.value(
                    chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap(), "100");
        }
        series(chart, data, bars, BarWords.lines(bars, rest.height(), size), size);
        chart.plot(data);
        look(chart, data, bars, Math.min(size, 16));
        if (bars.segments().size() > 1) {
            legend(chart);
        }
        plot(chart, bars, rest, size);
    }

    /** Names have the room that they were measured for, whatever the program that opens the file would give them. */
    private static void plot(XSLFChart chart, Bars bars, Page.Box box, double size) {
        double names = BarWords.width(bars, BarWords.lines(bars, box.height(), size), size) + 14;
        double top = 4 + BarWords.legendLines(bars, LEGEND_LINE) * 26;
        double right = bars.stacked() ? 8 : BarWords.hasNegative(bars) ? 40 : 12;
        XDDFManualLayout layout = chart.getOrAddManualLayout();
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(names / box.width());
        layout.setY(top / box.height());
        layout.setWidthRatio(1 - (names + right) / box.width());
        layout.setHeightRatio(1 - (top + 4) / box.height());
    }

    /** Few bars are not to become walls. */
    private static double highest(Bars bars) {
        int beside = bars.stacked() ? 1 : Math.max(1, bars.segments().size());
        return 40 + bars.bars().size() * (44 + 26.0 * beside) + (bars.segments().size() > 1 ? 30 : 0);
    }

    /** Smaller where there are more bars than lines of letters. */
    private static double size(Bars bars, Page.Box box) {
        int lines = bars.bars().size()
                * (bars.stacked() ? 1 : Math.max(1, bars.segments().size()));
        double each = box.height() * 0.72 / Math.max(1, lines);
        double most = Math.max(LEAST_LABEL, Math.min(ChartFrame.TEXT, Math.floor(each)));
        return Stream.of(most, 16.0, LEAST_LABEL)
                .filter(size -> size <= most && BarWords.areWhole(bars, box.height(), size))
                .findFirst()
                .orElse(LEAST_LABEL);
    }

    private XDDFCategoryAxis names(XSLFChart chart, double size) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        names.setMajorTickMark(AxisTickMark.NONE);
        names.setMinorTickMark(AxisTickMark.NONE);
        names.getOrAddShapeProperties().setLineProperties(Ink.ACCENT_6.line());
        var axis = chart.getCTChart().getPlotArea().getCatAxArray(0);
        frame.letters(axis.addNewTxPr(), size, Ink.TEXT);
        axis.addNewNoMultiLvlLbl().setVal(true);
        return names;
    }

    /** The values stand at the bars, so that the scale itself need not be read. */
    private static XDDFValueAxis lengths(XSLFChart chart, Bars bars, Bars all) {
        XDDFValueAxis lengths = chart.createValueAxis(AxisPosition.BOTTOM);
        lengths.setCrosses(AxisCrosses.AUTO_ZERO);
        lengths.setVisible(false);
        if (bars.shares()) {
            lengths.setMinimum(0);
            lengths.setMaximum(100);
        } else {
            lengths.setMinimum(Math.min(
                    0, BarWords.end(Stream.concat(all.bars().stream(), bars.bars().stream()), all.stacked(), false)));
            lengths.setMaximum(
                    BarWords.end(Stream.concat(all.bars().stream(), bars.bars().stream()), all.stacked(), true));
        }
        return lengths;
    }

    private static void series(XSLFChart chart, XDDFBarChartData data, Bars bars, int lines, double size) {
        int rows = bars.bars().size();
        XDDFDataSource<String> names = XDDFDataSourcesFactory.fromArray(
                bars.bars().stream()
                        .map(bar -> BarWords.name(bars, bar, lines, size))
                        .toArray(String[]::new),
                chart.formatRange(new CellRangeAddress(1, rows, 0, 0)),
                0);
        for (int i = 0; i < bars.segments().size(); i++) {
            XDDFNumericalDataSource<Double> numbers = XDDFDataSourcesFactory.fromArray(
                    numbers(bars, i), chart.formatRange(new CellRangeAddress(1, rows, i + 1, i + 1)), i + 1);
            numbers.setFormatCode("General");
            XDDFChartData.Series series = data.addSeries(names, numbers);
            String title = BarWords.segment(bars, i, LEGEND_LINE);
            series.setTitle(title, chart.setSheetTitle(title, i + 1));
        }
    }

    private static @Nullable Double[] numbers(Bars bars, int segment) {
        return bars.bars().stream()
                .map(bar -> bar.numbers().get(segment))
                .map(BarChart::number)
                .toArray(Double[]::new);
    }

    private static @Nullable Double number(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }

    private void look(XSLFChart chart, XDDFBarChartData data, Bars bars, double labelSize) {
        CTBarChart plot = chart.getCTChart().getPlotArea().getBarChartArray(0);
        String format = BarWords.format(bars, words.language());
        for (int i = 0; i < plot.sizeOfSerArray(); i++) {
            Ink ink = ink(bars, i);
            data.getSeries(i).setFillProperties(ink.solid());
            data.getSeries(i).setLineProperties((bars.stacked() ? Ink.PAPER : ink).line());
            CTBarSer one = plot.getSerArray(i);
            if (one.isSetInvertIfNegative()) {
                one.unsetInvertIfNegative();
            }
            one.addNewInvertIfNegative().setVal(false);
            for (int bar : regions(bars)) {
                if (!bars.stacked()) {
                    var point = data.getSeries(i).getDataPoint(bar);
                    point.setInvertIfNegative(false);
                    point.setFillProperties((bars.segments().size() > 1 ? ink : Ink.ACCENT_2).solid());
                }
            }
            frame.labels(
                    one.isSetDLbls() ? one.getDLbls() : one.addNewDLbls(),
                    format,
                    labelSize,
                    bars.stacked() ? ink.over() : Ink.TEXT,
                    bars.stacked() ? STDLblPos.CTR : STDLblPos.OUT_END);
        }
    }

    private static int[] regions(Bars bars) {
        List<Bar> all = bars.bars();
        return IntStream.range(0, all.size()).filter(i -> all.get(i).region()).toArray();
    }

    private static Ink ink(Bars bars, int segment) {
        boolean last = segment == bars.segments().size() - 1;
        if (bars.neutral() && last) {
            return Ink.LINE;
        }
        int answers = bars.segments().size() - (bars.neutral() ? 1 : 0);
        return bars.ordered() ? Ink.scale(segment, answers) : Ink.series(segment);
    }

    private void legend(XSLFChart chart) {
        chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        chart.getOrAddLegend().setOverlay(false);
        frame.letters(chart.getCTChart().getLegend().addNewTxPr(), LEGEND_LINE, Ink.TEXT);
    }
}
