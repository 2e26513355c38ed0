package org.mirps.employment.presentation.drawing;

import java.util.List;

/** Shapes at another place. */
final class Moved {

    private Moved() {}

    static Mark by(Mark shape, double right, double down) {
        if (shape instanceof Mark.Rect it) {
            return new Mark.Rect(
                    it.x() + right, it.y() + down, it.width(), it.height(), it.fill(), it.stroke(), it.dashed());
        }
        if (shape instanceof Mark.Line it) {
            return new Mark.Line(
                    it.x1() + right, it.y1() + down, it.x2() + right, it.y2() + down, it.colour(), it.width());
        }
        if (shape instanceof Mark.Dot it) {
            return new Mark.Dot(it.x() + right, it.y() + down, it.radius(), it.fill(), it.stroke());
        }
        if (shape instanceof Mark.Area it) {
            return new Mark.Area(
                    it.rings().stream().map(ring -> ring(ring, right, down)).toList(), it.fill(), it.stroke());
        }
        Mark.Text it = (Mark.Text) shape;
        return new Mark.Text(
                it.text(), it.x() + right, it.y() + down, it.size(), it.width(), it.bold(), it.colour(), it.whole());
    }

    private static List<Mark.Point> ring(List<Mark.Point> ring, double right, double down) {
        return ring.stream()
                .map(point -> new Mark.Point(point.x() + right, point.y() + down))
                .toList();
    }
}
