package org.mirps.employment.presentation.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;

/**
 * Bars that lie: names at the left or above, values at their ends. Lengths begin at the zero line, to the left of which lie the negative ones.
 */
final class BarsLayout {

    /** What is not zero is seen. */
    private static final double LEAST = 1.5;

    private final Frame frame;
    private final Bars bars;
    private final Voice voice;
    private final BarInk ink;
    private final boolean grouped;
    private final double gap;
    private final Sketch sketch = new Sketch();
    private final Lanes lanes;

    BarsLayout(Bars bars, Frame frame, Voice voice) {
        this.bars = frame.isSlide() ? Segments.few(bars, frame, voice) : bars;
        this.frame = frame;
        this.voice = voice;
        this.ink = new BarInk(this.bars, voice);
        this.grouped = !bars.stacked() && bars.segments().size() > 1;
        this.gap = frame.text() * 0.55;
        this.lanes = new Lanes(frame, sketch);
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

    /** @param values what is written at the bars: one for each that lie side by side, else one */
    private record Row(Bar bar, Sketch.Words name, List<Sketch.Words> values) {}

    /** @param scale pixels of one unit */
    private record Plot(double left, double zero, double scale) {}

    private Row row(Bar bar) {
        double most = frame.namesAbove() ? frame.width() : frame.width() * 0.36;
        Sketch.Words name = Sketch.Words.of(bar.name(), frame.text(), bar.region(), Ink.TEXT, most, 2);
        List<Sketch.Words> values = new ArrayList<>();
        boolean each = grouped
                && Rows.isDrawn(bar)
                && bar.values().size() == bar.numbers().size();
        double room = frame.width() * (frame.namesAbove() ? 0.5 : 0.26);
        for (String value : each ? bar.values() : List.of(bar.label())) {
            String colour = Rows.isDrawn(bar) ? Ink.TEXT : Ink.SOFT;
            values.add(Sketch.Words.of(value, frame.text(), bar.region() && !each, colour, room, each ? 2 : 4));
        }
        return new Row(bar, name, values);
    }

    private Plot plot(List<Row> rows) {
        double names = frame.namesAbove()
                ? 0
                : rows.stream().mapToDouble(row -> row.name().width()).max().orElse(0) + gap;
        double values = rows.stream()
                        .flatMap(row -> row.values().stream())
                        .mapToDouble(Sketch.Words::width)
                        .max()
                        .orElse(0)
                + gap;
        double room = frame.width() - names - values;
        double least =
                Math.min(0, rows.stream().flatMapToDouble(this::ends).min().orElse(0));
        double most =
                Math.max(0, rows.stream().flatMapToDouble(this::ends).max().orElse(0));
        double span = bars.shares() ? 100 : most - least;
        double scale = span == 0 ? 0 : room / span;
        return new Plot(names, names - least * scale, scale);
    }

    private DoubleStream ends(Row row) {
        DoubleStream numbers =
                row.bar().numbers().stream().filter(Objects::nonNull).mapToDouble(BigDecimal::doubleValue);
        return bars.stacked() ? DoubleStream.of(numbers.sum()) : numbers;
    }

    /** @return where it ends */
    private double draw(Row row, Plot plot, double top) {
        double y = top;
        if (frame.namesAbove()) {
            sketch.write(row.name(), 0, y);
            y += row.name().height() + gap * 0.3;
        }
        double thickness = frame.text() * (grouped ? 1.16 : 1.35);
        double written =
                row.values().stream().mapToDouble(Sketch.Words::height).max().orElse(0);
        double line = Math.max(thickness, written);
        int lines = grouped ? row.values().size() : 1;
        double height =
                Math.max(line * lines, frame.namesAbove() ? 0 : row.name().height());
        if (!frame.namesAbove()) {
            sketch.write(row.name(), 0, y + (height - row.name().height()) / 2);
        }
        double begin = y + (height - line * lines) / 2;
        if (!Rows.isDrawn(row.bar())) {
            write(row.values().get(0), plot.zero(), begin, line);
        } else if (bars.stacked()) {
            stack(row, plot, begin, line, thickness);
        } else {
            sideBySide(row, plot, begin, line, thickness);
        }
        if (frame.namesAbove()) {
            lanes.zero(plot.zero(), y, y + height);
        }
        return y + height;
    }

    private void sideBySide(Row row, Plot plot, double top, double line, double thickness) {
        int series = row.bar().numbers().size();
        boolean each = row.values().size() == series;
        double step = each ? line : line / series;
        double thick = each ? thickness : Math.min(thickness, step);
        double farthest = plot.zero();
        for (int i = 0; i < series; i++) {
            double begin = top + step * i;
            double end = plot.zero();
            BigDecimal number = row.bar().numbers().get(i);
            if (number != null) {
                double length = length(number, plot);
                double from = Math.min(plot.zero(), plot.zero() + length);
                ink.bar(sketch, row.bar(), i, from, begin + (step - thick) / 2, Math.abs(length), thick);
                end = Math.max(plot.zero(), plot.zero() + length);
            }
            farthest = Math.max(farthest, end);
            if (each) {
                write(row.values().get(i), end, begin, step);
            }
        }
        if (!each) {
            write(row.values().get(0), farthest, top, line);
        }
    }

    private void stack(Row row, Plot plot, double top, double line, double thickness) {
        double x = plot.zero();
        double y = top + (line - thickness) / 2;
        for (int i = 0; i < row.bar().numbers().size(); i++) {
            BigDecimal number = row.bar().numbers().get(i);
            if (number == null || number.signum() <= 0) {
                continue;
            }
            double length = length(number, plot);
            ink.bar(sketch, row.bar(), i, x, y, length, thickness);
            inside(row.bar(), i, number, x, y, length, thickness);
            x += length;
        }
        write(row.values().get(0), x, top, line);
    }

    /** The number of a segment, where it has room for it. */
    private void inside(Bar bar, int segment, BigDecimal number, double x, double y, double length, double thickness) {
        String said = bar.values().size() == bar.numbers().size()
                ? bar.values().get(segment)
                : bars.shares() ? voice.percent(number) : voice.number(number);
        Fill fill = ink.fill(bar, segment);
        Sketch.Words words = Sketch.Words.of(said, frame.small(), false, Ink.on(fill), 9_999, 1);
        if (words.width() + frame.small() * 0.7 > length) {
            return;
        }
        double left = x + (length - words.width()) / 2;
        if (fill.pattern() != Fill.Pattern.NONE) {
            sketch.rect(left - 3, y + 1, words.width() + 6, thickness - 2, Fill.plain(fill.colour()));
        }
        sketch.write(words, left, y + (thickness - words.height()) / 2);
    }

    private void write(Sketch.Words words, double after, double top, double line) {
        sketch.write(words, after + gap * 0.6, top + (line - words.height()) / 2);
    }

    private static double length(BigDecimal number, Plot plot) {
        double length = number.doubleValue() * plot.scale();
        return number.signum() == 0 ? 0 : Math.copySign(Math.max(LEAST, Math.abs(length)), length);
    }
}
