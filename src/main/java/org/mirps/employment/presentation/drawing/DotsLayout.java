package org.mirps.employment.presentation.drawing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;

/**
 * Two values of each that are compared: a dot for each, and a line between them as long as they are apart. Both lie on one line from zero, and
 * are written at its end in the order of the legend.
 */
final class DotsLayout {

    /** Series that this is for. */
    static final int PAIR = 2;

    private final Bars bars;
    private final Frame frame;
    private final Voice voice;
    private final BarInk ink;
    private final double gap;
    private final double radius;
    private final Sketch sketch = new Sketch();
    private final Lanes lanes;

    DotsLayout(Bars bars, Frame frame, Voice voice) {
        this.bars = bars;
        this.frame = frame;
        this.voice = voice;
        this.ink = new BarInk(bars, voice);
        this.gap = frame.text() * 0.55;
        this.lanes = new Lanes(frame, sketch);
        this.radius = frame.text() * 0.42;
    }

    /** @param name where it stands @param values of both */
    private record Row(Bar bar, Sketch.Words name, Sketch.Words values) {}

    /** @param scale pixels of one unit */
    private record Plot(double left, double zero, double scale, double right) {

        double at(BigDecimal number) {
            return zero + number.doubleValue() * scale;
        }
    }

    Sketch lay() {
        Rows rows = Rows.of(bars, frame, voice);
        List<Row> lines = rows.bars().stream().map(this::row).toList();
        Plot plot = plot(lines);
        lanes.lay(
                rows,
                ink.legend(rows.bars()),
                bars.axis(),
                plot.left(),
                plot.zero(),
                (row, top) -> draw(lines.get(row), plot, top));
        return sketch;
    }

    private Row row(Bar bar) {
        double most = frame.namesAbove() ? frame.width() : frame.width() * 0.36;
        double room = frame.width() * (frame.namesAbove() ? 0.5 : 0.26);
        String colour = Rows.isDrawn(bar) ? Ink.TEXT : Ink.SOFT;
        return new Row(
                bar,
                Sketch.Words.of(bar.name(), frame.text(), bar.region(), Ink.TEXT, most, 2),
                Sketch.Words.of(bar.label(), frame.text(), bar.region(), colour, room, 4));
    }

    private Plot plot(List<Row> rows) {
        double left = frame.namesAbove()
                ? 0
                : rows.stream().mapToDouble(row -> row.name().width()).max().orElse(0) + gap;
        double written =
                rows.stream().mapToDouble(row -> row.values().width()).max().orElse(0);
        double right = frame.width() - written - gap;
        double least = Math.min(0, numbers(rows).min().orElse(0));
        double most = Math.max(0, numbers(rows).max().orElse(0));
        double scale = most == least ? 0 : (right - left - radius * 2) / (most - least);
        return new Plot(left, left + radius - least * scale, scale, right);
    }

    private static DoubleStream numbers(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.bar().numbers().stream())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue);
    }

    /** @return where it ends */
    private double draw(Row row, Plot plot, double top) {
        double y = top;
        if (frame.namesAbove()) {
            sketch.write(row.name(), 0, y);
            y += row.name().height() + gap * 0.3;
        }
        double height = Math.max(
                Math.max(frame.text() * 1.35, row.values().height()),
                frame.namesAbove() ? 0 : row.name().height());
        double middle = y + height / 2;
        if (!frame.namesAbove()) {
            sketch.write(row.name(), 0, middle - row.name().height() / 2);
        }
        if (Rows.isDrawn(row.bar())) {
            dots(row.bar(), plot, middle);
        }
        double values = Rows.isDrawn(row.bar()) ? plot.right() + gap : plot.zero() + gap;
        sketch.write(row.values(), values, middle - row.values().height() / 2);
        return y + height;
    }

    /** The second one is smaller, so that two that are equal are seen as two. */
    private void dots(Bar bar, Plot plot, double middle) {
        List<BigDecimal> there = bar.numbers().stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        sketch.line(plot.left(), middle, plot.right(), middle, Ink.LINE, 1);
        sketch.line(plot.at(there.get(0)), middle, plot.at(there.get(there.size() - 1)), middle, Ink.LINE_STRONG, 4);
        for (int i = 0; i < bar.numbers().size(); i++) {
            BigDecimal number = bar.numbers().get(i);
            if (number != null) {
                ink.dot(sketch, bar, i, plot.at(number), middle, i == 0 ? radius : radius * 0.72);
            }
        }
    }
}
