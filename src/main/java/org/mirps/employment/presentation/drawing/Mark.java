package org.mirps.employment.presentation.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a drawing is made of, in the order in which it is painted. */
sealed interface Mark {

    /** @param stroke colour of its border; null for none */
    record Rect(
            double x,
            double y,
            double width,
            double height,
            Fill fill,
            @Nullable String stroke,
            boolean dashed) implements Mark {}

    record Line(double x1, double y1, double x2, double y2, String colour, double width) implements Mark {}

    record Dot(double x, double y, double radius, Fill fill, String stroke) implements Mark {}

    /** An area of one or several rings of points; a ring within another is a hole. */
    record Area(List<List<Point>> rings, Fill fill, String stroke) implements Mark {}

    record Point(double x, double y) {}

    /**
     * A line of text.
     *
     * @param y of its baseline
     * @param width as it is measured
     * @param whole what it was before it was shortened; empty where it is whole
     */
    record Text(String text, double x, double y, double size, double width, boolean bold, String colour, String whole)
            implements Mark {

        Box box() {
            return new Box(x, y - size * Type.ASCENT, x + width, y + size * Type.DESCENT);
        }
    }

    /** What a text takes. */
    record Box(double left, double top, double right, double bottom) {

        boolean overlaps(Box other) {
            double slack = 0.01;
            return left < other.right - slack
                    && other.left < right - slack
                    && top < other.bottom - slack
                    && other.top < bottom - slack;
        }

        boolean isWithin(double width, double height) {
            return left >= -0.01 && top >= -0.01 && right <= width + 0.01 && bottom <= height + 0.01;
        }
    }
}
