package org.mirps.employment.presentation.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.SessionFigure.Line;
import org.mirps.employment.presentation.SessionFigure.Slope;

/** Two moments and a line for each from one to the other; who gave nothing at one of them stands below, in words. */
final class SlopeLayout {

    private final Slope slope;
    private final Frame frame;
    private final Voice voice;
    private final double side;
    private final double step;
    private final Sketch sketch = new Sketch();

    SlopeLayout(Slope slope, Frame frame, Voice voice) {
        this.slope = slope;
        this.frame = frame;
        this.voice = voice;
        this.side = frame.width() * 0.36;
        this.step = frame.small() * Type.LEADING * (frame.namesAbove() ? 2.1 : 1.15);
    }

    Sketch lay() {
        List<Line> drawn = slope.lines().stream()
                .filter(line -> line.then() != null && line.now() != null)
                .limit(frame.rows())
                .toList();
        double y = heading();
        if (!drawn.isEmpty()) {
            y = lines(drawn, y) + frame.text();
        }
        List<String> notes = new ArrayList<>();
        slope.lines().stream()
                .filter(line -> line.then() == null || line.now() == null)
                .limit(frame.rows())
                .forEach(line -> notes.add(voice.say("slope.gap", line.name(), line.saidThen(), line.saidNow())));
        if (!slope.alike()) {
            notes.add(0, voice.say("slope.otherwise"));
        }
        for (String note : notes) {
            Sketch.Words words = Sketch.Words.of(note, frame.small(), false, Ink.SOFT, frame.width(), 2);
            sketch.write(words, 0, y);
            y += words.height() + 3;
        }
        return sketch;
    }

    private double heading() {
        Sketch.Words then = Sketch.Words.of(slope.then(), frame.text(), true, Ink.TEXT, side, 2);
        Sketch.Words now = Sketch.Words.of(slope.now(), frame.text(), true, Ink.TEXT, side, 2);
        sketch.write(then, side - then.width(), 0);
        sketch.write(now, frame.width() - side, 0);
        double y = Math.max(then.height(), now.height());
        Sketch.Words axis = Sketch.Words.of(slope.axis(), frame.small(), false, Ink.SOFT, frame.width(), 2);
        sketch.write(axis, 0, y);
        return y + axis.height() + frame.text();
    }

    private double lines(List<Line> drawn, double top) {
        List<BigDecimal> numbers = drawn.stream()
                .flatMap(line -> Stream.of(line.then(), line.now()))
                .filter(Objects::nonNull)
                .map(number -> (BigDecimal) number)
                .toList();
        double least =
                numbers.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double most =
                numbers.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double height = Math.max(drawn.size() * step, frame.text() * 6);
        double[] left = labels(drawn, Line::then, Line::saidThen, true, new Scale(top, height, least, most));
        double[] right = labels(drawn, Line::now, Line::saidNow, false, new Scale(top, height, least, most));
        for (int i = 0; i < drawn.size(); i++) {
            Line line = drawn.get(i);
            String colour = line.region() ? Ink.TEXT : Ink.SERIES.get(0);
            double x1 = side + frame.text();
            double x2 = frame.width() - side - frame.text();
            double y1 = new Scale(top, height, least, most).place(line.then());
            double y2 = new Scale(top, height, least, most).place(line.now());
            sketch.line(side + 4, left[i], x1, y1, Ink.LINE, 1);
            sketch.line(x2, y2, frame.width() - side - 4, right[i], Ink.LINE, 1);
            sketch.line(x1, y1, x2, y2, colour, line.region() ? 4 : 2);
            sketch.add(new Mark.Dot(x1, y1, 4, Fill.plain(colour), Ink.PAPER));
            sketch.add(new Mark.Dot(x2, y2, 4, Fill.plain(colour), Ink.PAPER));
        }
        return Math.max(
                top + height,
                Stream.of(left, right)
                                .flatMapToDouble(java.util.Arrays::stream)
                                .max()
                                .orElse(top)
                        + step);
    }

    private record Scale(double top, double height, double least, double most) {
        double place(@Nullable BigDecimal number) {
            double span = most - least;
            double value = number == null ? least : number.doubleValue();
            return span == 0 ? top + height / 2 : top + (most - value) / span * height;
        }
    }

    /** Writes the labels of one side from above, each as near to its place as the one above allows; returns their middles. */
    private double[] labels(
            List<Line> drawn,
            Function<Line, @Nullable BigDecimal> number,
            Function<Line, String> said,
            boolean left,
            Scale scale) {
        double[] middles = new double[drawn.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> scale.place(number.apply(drawn.get(i)))));
        double free = scale.top() - step / 2;
        for (int i : order) {
            Line line = drawn.get(i);
            Sketch.Words words = Sketch.Words.of(
                    voice.say("arc", line.name(), said.apply(line)),
                    frame.small(),
                    line.region(),
                    Ink.TEXT,
                    side,
                    frame.namesAbove() ? 2 : 1);
            double top = Math.max(free, scale.place(number.apply(line)) - words.height() / 2);
            sketch.write(words, left ? side - words.width() : frame.width() - side, top);
            middles[i] = top + words.height() / 2;
            free = top + Math.max(words.height(), step * 0.9);
        }
        return middles;
    }
}
