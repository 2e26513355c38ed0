package org.mirps.employment.presentation.drawing;

import java.util.List;

/** Shapes at another height. */
final class Moved {

    private Moved() {}

    static Shape down(Shape shape, double by) {
        if (shape instanceof Shape.Rect it) {
            return new Shape.Rect(it.x(), it.y() + by, it.width(), it.height(), it.fill(), it.stroke(), it.dashed());
        }
        if (shape instanceof Shape.Line it) {
            return new Shape.Line(it.x1(), it.y1() + by, it.x2(), it.y2() + by, it.colour(), it.width());
        }
        if (shape instanceof Shape.Dot it) {
            return new Shape.Dot(it.x(), it.y() + by, it.radius(), it.fill(), it.stroke());
        }
        if (shape instanceof Shape.Area it) {
            return new Shape.Area(
                    it.rings().stream().map(ring -> down(ring, by)).toList(), it.fill(), it.stroke());
        }
        Shape.Text it = (Shape.Text) shape;
        return new Shape.Text(
                it.text(), it.x(), it.y() + by, it.size(), it.width(), it.bold(), it.colour(), it.whole());
    }

    private static List<Shape.Point> down(List<Shape.Point> ring, double by) {
        return ring.stream()
                .map(point -> new Shape.Point(point.x(), point.y() + by))
                .toList();
    }
}
