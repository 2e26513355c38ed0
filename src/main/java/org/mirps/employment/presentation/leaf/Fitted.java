package org.mirps.employment.presentation.leaf;

import java.util.List;
import org.mirps.employment.presentation.drawing.Type;
import org.mirps.employment.shared.PlainText;

/**
 * Text in the largest size that fits. What fits in none is cut in the smallest and ends in three points. Lengths are points.
 *
 * @param text as it is to be written
 * @param lines how many it takes
 */
public record Fitted(String text, double size, int lines) {

    /** Programs break lines a little earlier than the letters would need. */
    private static final double SAFE = 0.97;

    /** @param sizes the largest first */
    public static Fitted of(String text, boolean bold, List<Double> sizes, double width, int mostLines) {
        String clean = line(text);
        Type type = Type.of(bold);
        for (double size : sizes) {
            List<String> lines = type.lines(clean, size, width * SAFE, Integer.MAX_VALUE);
            if (lines.size() <= mostLines) {
                return new Fitted(clean, size, lines.size());
            }
        }
        double smallest = sizes.get(sizes.size() - 1);
        List<String> lines = type.lines(clean, smallest, width * SAFE, mostLines);
        return new Fitted(String.join(" ", lines), smallest, lines.size());
    }

    /** How many lines a text takes. */
    static int lines(String text, boolean bold, double size, double width) {
        return Math.max(
                1,
                Type.of(bold)
                        .lines(line(text), size, width * SAFE, Integer.MAX_VALUE)
                        .size());
    }

    public double height() {
        return lines * size * Type.LEADING;
    }

    boolean isCutFrom(String whole) {
        return !text.equals(line(whole));
    }

    /** In one line, without what XML cannot hold. */
    public static String line(String text) {
        return PlainText.clean(text).replaceAll("[\\r\\n\\t]+", " ").strip();
    }
}
