package org.mirps.employment.presentation.drawing;

import java.util.ArrayList;
import java.util.List;

/** Finds each moment of one line a place for its words, where they cover no other: beside its dot, else in a line below. */
final class MomentLabels {

    private final Frame frame;
    private final double radius;
    private final double least;
    private final List<List<double[]>> taken = new ArrayList<>();

    MomentLabels(Frame frame, double radius, double least) {
        this.frame = frame;
        this.radius = radius;
        this.least = least;
        taken.add(new ArrayList<>());
    }

    void dot(double x) {
        taken.get(0).add(new double[] {x - radius, x + radius});
    }

    void line(double from, double to) {
        taken.get(0).add(new double[] {from, to});
    }

    void write(Sketch sketch, String text, double x, double top) {
        Sketch.Words words = Sketch.Words.of(text, frame.small(), false, Ink.TEXT, frame.width() - least, 1);
        double away = radius + 4;
        for (int line = 0; ; line++) {
            if (line == taken.size()) {
                taken.add(new ArrayList<>());
            }
            double centred = Math.max(least, Math.min(frame.width() - words.width(), x - words.width() / 2));
            double[] places = line == 0 ? new double[] {x + away, x - away - words.width()} : new double[] {centred};
            for (double place : places) {
                if (isFree(line, place, place + words.width())) {
                    taken.get(line).add(new double[] {place, place + words.width()});
                    sketch.write(words, place, top + line * frame.small() * Type.LEADING);
                    return;
                }
            }
        }
    }

    /** How many lines are written in. */
    int lines() {
        return taken.size();
    }

    private boolean isFree(int line, double from, double to) {
        return from >= least - 0.01
                && to <= frame.width() + 0.01
                && taken.get(line).stream().noneMatch(other -> from < other[1] + 2 && other[0] - 2 < to);
    }
}
