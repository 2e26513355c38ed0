package org.mirps.employment.presentation.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What colours, patterns and outlines mean: entries one after the other, in as many lines as they need. */
final class Legend {

    private final Frame frame;

    Legend(Frame frame) {
        this.frame = frame;
    }

    record Entry(String name, Fill fill, @Nullable String stroke, boolean dashed) {}

    /** @return where it ends */
    double write(Sketch sketch, List<Entry> entries, double top) {
        if (entries.isEmpty()) {
            return top;
        }
        double size = frame.small();
        double swatch = size * 1.6;
        double gap = size * 0.5;
        double most = frame.isSlide() ? frame.width() / 3 - swatch - gap * 4 : frame.width() - swatch - gap;
        double x = 0;
        double y = top;
        double height = 0;
        for (Entry entry : entries) {
            Sketch.Words words = Sketch.Words.of(entry.name(), size, false, Ink.TEXT, most, frame.isSlide() ? 1 : 3);
            double width = swatch + gap + words.width();
            if (x > 0 && x + width > frame.width()) {
                x = 0;
                y += height + size * 0.35;
                height = 0;
            }
            sketch.add(new Mark.Rect(
                    x, y + size * 0.15, swatch, size * 0.85, entry.fill(), entry.stroke(), entry.dashed()));
            sketch.write(words, x + swatch + gap, y);
            height = Math.max(height, words.height());
            x += width + gap * 3;
        }
        return y + height + size * 0.8;
    }
}
