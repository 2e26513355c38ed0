package org.mirps.employment.presentation.drawing;

import java.util.List;
import org.mirps.employment.presentation.SessionFigure.Number;
import org.mirps.employment.presentation.SessionFigure.Numbers;

/** Large numbers, each with what it is and of whom; one that is not there says so. */
final class NumbersLayout {

    private final Numbers numbers;
    private final Frame frame;
    private final Voice voice;
    private final Sketch sketch = new Sketch();

    NumbersLayout(Numbers numbers, Frame frame, Voice voice) {
        this.numbers = numbers;
        this.frame = frame;
        this.voice = voice;
    }

    Sketch lay() {
        List<Number> shown =
                numbers.numbers().subList(0, Math.min(numbers.numbers().size(), frame.rows()));
        int columns = frame.namesAbove() ? 1 : Math.min(Math.max(shown.size(), 1), frame.isSlide() ? 4 : 3);
        double gap = frame.text();
        double width = (frame.width() - gap * (columns - 1)) / columns;
        double y = 0;
        for (int from = 0; from < shown.size(); from += columns) {
            double height = 0;
            for (int i = from; i < Math.min(shown.size(), from + columns); i++) {
                height = Math.max(height, tile(shown.get(i), (i - from) * (width + gap), y, width));
            }
            y += height + gap * 1.5;
        }
        return sketch;
    }

    private double tile(Number number, double x, double top, double width) {
        sketch.rect(x, top, frame.text() * 0.25, frame.text() * 2.6, Fill.plain(Ink.SERIES.get(0)));
        double left = x + frame.text() * 0.8;
        double room = width - frame.text() * 0.8;
        boolean there = !number.value().isEmpty();
        String value = there ? number.value() : voice.say("notReported");
        double size = frame.text() * 2.2;
        boolean fits = Type.of(true).width(value, size) <= room;
        Sketch.Words large = Sketch.Words.of(
                value, there && fits ? size : frame.text() * 1.1, there, there ? Ink.TEXT : Ink.SOFT, room, 4);
        Sketch.Words label = Sketch.Words.of(number.label(), frame.text(), false, Ink.TEXT, room, 3);
        Sketch.Words coverage = Sketch.Words.of(number.coverage(), frame.small(), false, Ink.SOFT, room, 2);
        sketch.write(large, left, top);
        double y = top + large.height();
        sketch.write(label, left, y);
        y += label.height();
        sketch.write(coverage, left, y + 2);
        return y + coverage.height() + 2 - top;
    }
}
