package org.mirps.employment.presentation.drawing;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.SessionFigure.Arc;
import org.mirps.employment.presentation.SessionFigure.Ring;

/** A ring of participants by what they answer, and beside or below it each answer with the names of who gives it. */
final class RingLayout {

    private static final double STEP = Math.PI / 60;

    private final Ring ring;
    private final Frame frame;
    private final Voice voice;
    private final Sketch sketch = new Sketch();

    RingLayout(Ring ring, Frame frame, Voice voice) {
        this.ring = ring;
        this.frame = frame;
        this.voice = voice;
    }

    Sketch lay() {
        double gap = frame.text();
        double radius = frame.namesAbove() ? frame.text() * 6 : frame.text() * 7;
        double left = frame.namesAbove() ? 0 : radius * 2 + gap * 2;
        double top = frame.namesAbove() ? radius * 2 + gap : 0;
        Sketch list = new Sketch();
        double end = entries(list, left, top);
        double offset = frame.namesAbove() ? 0 : Math.max(0, (radius * 2 - end) / 2);
        double centre = frame.namesAbove() ? frame.width() / 2 : radius + 1;
        circle(centre, frame.namesAbove() ? radius + 1 : Math.max(radius + 1, Math.min(end, radius * 2) / 2), radius);
        list.shapes().forEach(shape -> sketch.add(offset == 0 ? shape : Moved.by(shape, 0, offset)));
        return sketch;
    }

    private double entries(Sketch list, double left, double top) {
        double swatch = frame.text() * 1.2;
        double x = left + swatch + frame.text() * 0.6;
        double width = frame.width() - x;
        double y = top;
        List<Arc> arcs = ring.arcs();
        int shown = Math.min(arcs.size(), frame.rows());
        for (int i = 0; i < shown; i++) {
            Arc arc = arcs.get(i);
            list.rect(left, y + frame.text() * 0.1, swatch, frame.text(), fill(i), border(i));
            Sketch.Words label =
                    Sketch.Words.of(voice.say("arc", arc.label(), arc.count()), frame.text(), true, Ink.TEXT, width, 2);
            list.write(label, x, y);
            y += label.height();
            if (!arc.names().isEmpty()) {
                Sketch.Words names =
                        Sketch.Words.of(arc.names(), frame.small(), false, Ink.SOFT, width, frame.isSlide() ? 2 : 6);
                list.write(names, x, y + 1);
                y += names.height() + 1;
            }
            y += frame.text() * 0.7;
        }
        if (shown < arcs.size()) {
            Sketch.Words rest =
                    Sketch.Words.of(voice.say("rest", arcs.size() - shown), frame.small(), false, Ink.SOFT, width, 2);
            list.write(rest, x, y);
            y += rest.height() + frame.text() * 0.7;
        }
        return y - frame.text() * 0.7;
    }

    private void circle(double x, double y, double radius) {
        double all = ring.arcs().stream().mapToInt(Arc::count).sum();
        double from = -Math.PI / 2;
        for (int i = 0; i < ring.arcs().size() && all > 0; i++) {
            double to = from + 2 * Math.PI * ring.arcs().get(i).count() / all;
            sketch.add(new Mark.Area(slice(x, y, radius, from, to), fill(i), border(i)));
            from = to;
        }
    }

    /** A whole ring has a hole; a part of one is one line around. */
    private static List<List<Mark.Point>> slice(double x, double y, double radius, double from, double to) {
        double inner = radius * 0.55;
        List<Mark.Point> outside = line(x, y, radius, from, to);
        List<Mark.Point> inside = new ArrayList<>(line(x, y, inner, from, to));
        if (to - from > 2 * Math.PI - 1e-9) {
            return List.of(outside, inside);
        }
        java.util.Collections.reverse(inside);
        List<Mark.Point> around = new ArrayList<>(outside);
        around.addAll(inside);
        return List.of(around);
    }

    private static List<Mark.Point> line(double x, double y, double radius, double from, double to) {
        List<Mark.Point> points = new ArrayList<>();
        int steps = Math.max(1, (int) Math.ceil((to - from) / STEP));
        for (int i = 0; i <= steps; i++) {
            double angle = from + (to - from) * i / steps;
            points.add(new Mark.Point(x + radius * Math.cos(angle), y + radius * Math.sin(angle)));
        }
        return points;
    }

    private Fill fill(int index) {
        return ring.arcs().get(index).neutral() ? Ink.NEUTRAL : Ink.series(index);
    }

    private String border(int index) {
        return ring.arcs().get(index).neutral() ? Ink.LINE_STRONG : Ink.PAPER;
    }
}
