package org.mirps.employment.presentation.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.presentation.SessionFigure.Moment;
import org.mirps.employment.presentation.SessionFigure.Timeline;

/** Moments on lines of time: what belongs together has a line of its own, from its first moment to its last. */
final class TimelineLayout {

    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000);

    private final Timeline timeline;
    private final Frame frame;
    private final Voice voice;
    private final double gap;
    private final double radius;
    private final Sketch sketch = new Sketch();

    TimelineLayout(Timeline timeline, Frame frame, Voice voice) {
        this.timeline = timeline;
        this.frame = frame;
        this.voice = voice;
        this.gap = frame.text() * 0.5;
        this.radius = frame.text() * 0.4;
    }

    Sketch lay() {
        if (timeline.moments().isEmpty()) {
            return sketch;
        }
        double left = frame.namesAbove() ? 0 : names();
        Years years = years(left + radius);
        int lines = 0;
        int left0 = 0;
        double y = 0;
        for (int i = 0; i < timeline.names().size(); i++) {
            if (lines >= frame.rows()) {
                left0++;
                continue;
            }
            Sketch.Words name = name(i, true);
            sketch.write(name, 0, y);
            double begin = frame.namesAbove() ? y + name.height() + gap * 0.3 : y;
            double end = begin;
            for (List<Moment> together : groups(i).values()) {
                if (lines < frame.rows()) {
                    end = lane(together, years, end);
                    lines++;
                } else {
                    left0++;
                }
            }
            y = Math.max(end, y + name.height()) + gap;
            sketch.line(left, y - gap * 0.5, frame.width(), y - gap * 0.5, Ink.LINE, 1);
        }
        y = ticks(years, y);
        if (left0 > 0) {
            sketch.write(
                    Sketch.Words.of(
                            voice.say(frame.isSlide() ? "rest" : "restInTable", left0),
                            frame.small(),
                            false,
                            Ink.SOFT,
                            frame.width(),
                            3),
                    0,
                    y + gap);
        }
        return sketch;
    }

    private Sketch.Words name(int line, boolean written) {
        double most = frame.namesAbove() ? frame.width() : frame.width() * 0.3;
        return Sketch.Words.of(timeline.names().get(line), frame.text(), written, Ink.TEXT, most, 2);
    }

    private double names() {
        double widest = 0;
        for (int i = 0; i < timeline.names().size(); i++) {
            widest = Math.max(widest, name(i, true).width());
        }
        return widest + gap * 2;
    }

    private Map<String, List<Moment>> groups(int line) {
        Map<String, List<Moment>> groups = new LinkedHashMap<>();
        timeline.moments().stream()
                .filter(moment -> moment.line() == line)
                .forEach(moment -> groups.computeIfAbsent(moment.text(), text -> new ArrayList<>())
                        .add(moment));
        return groups;
    }

    /** @return where it ends */
    private double lane(List<Moment> moments, Years years, double top) {
        double y = top;
        String text = moments.get(0).text();
        if (!text.isEmpty()) {
            Sketch.Words what = Sketch.Words.of(
                    text, frame.small(), false, Ink.SOFT, frame.width() - years.left(), frame.isSlide() ? 1 : 2);
            sketch.write(what, years.left() - radius, y);
            y += what.height() + 2;
        }
        double line = frame.small() * Type.LEADING;
        double middle = y + line / 2;
        double first = years.place(moments.get(0));
        double last = years.place(moments.get(moments.size() - 1));
        if (last > first) {
            sketch.line(first, middle, last, middle, Ink.SERIES.get(0), 2.5);
        }
        moments.forEach(moment -> sketch.add(
                new Mark.Dot(years.place(moment), middle, radius, Fill.plain(Ink.SERIES.get(0)), Ink.PAPER)));
        MomentLabels labels = new MomentLabels(frame, radius, years.left() - radius);
        moments.forEach(moment -> labels.dot(years.place(moment)));
        if (last > first) {
            labels.line(first, last);
        }
        for (Moment moment : moments) {
            labels.write(sketch, moment.when(), years.place(moment), y);
        }
        return y + line * labels.lines();
    }

    private record Years(int first, int last, double left, double scale) {
        double place(Moment moment) {
            return place(moment.year().doubleValue());
        }

        double place(double year) {
            return left + (year - first) * scale;
        }
    }

    private Years years(double left) {
        double first = timeline.moments().stream()
                .mapToDouble(moment -> moment.year().doubleValue())
                .min()
                .orElse(0);
        double last = timeline.moments().stream()
                .mapToDouble(moment -> moment.year().doubleValue())
                .max()
                .orElse(0);
        int from = (int) Math.floor(first);
        int to = Math.max(from + 1, (int) Math.ceil(last));
        return new Years(from, to, left, (frame.width() - left - radius) / (to - from));
    }

    /** Years below the lines, as many as can be written. */
    private double ticks(Years years, double top) {
        double size = frame.small();
        double needed = Type.of(false).width("0000", size) + gap * 2;
        int step = STEPS.stream()
                .filter(years0 -> years0 * years.scale() >= needed)
                .findFirst()
                .orElse(years.last() - years.first());
        sketch.line(years.place(years.first()), top, years.place(years.last()), top, Ink.LINE_STRONG, 1.5);
        int begin = Math.floorDiv(years.first() + step - 1, step) * step;
        for (int year = begin; year <= years.last(); year += step) {
            double x = years.place(year);
            Sketch.Words words = Sketch.Words.of(String.valueOf(year), size, false, Ink.SOFT, 200, 1);
            double at = Math.max(0, Math.min(frame.width() - words.width(), x - words.width() / 2));
            sketch.line(x, top, x, top + size * 0.35, Ink.LINE_STRONG, 1.5);
            sketch.write(words, at, top + size * 0.4);
        }
        return top + size * 1.8;
    }
}
