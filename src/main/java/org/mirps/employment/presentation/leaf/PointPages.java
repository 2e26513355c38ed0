package org.mirps.employment.presentation.leaf;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.deck.SlideContent.Point;

/** Lines of words, in the largest size in which all fit on one page; in the smallest they go on on the next. */
public final class PointPages {

    private static final List<Double> SIZES = List.of(24.0, 22.0, 20.0, 18.0);
    private static final double INDENT = 24;
    private static final double BETWEEN = 8;

    private PointPages() {}

    static List<List<Point>> of(List<Point> points, Page.Box box) {
        double size = size(points, box);
        List<List<Point>> pages = new ArrayList<>();
        List<Point> page = new ArrayList<>();
        double used = 0;
        for (Point point : points) {
            double height = height(point, size, box.width());
            if (used + height > box.height() && !page.isEmpty()) {
                pages.add(List.copyOf(page));
                page.clear();
                used = 0;
            }
            page.add(point);
            used += height;
        }
        if (pages.isEmpty() || !page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    public static double size(List<Point> points, Page.Box box) {
        return SIZES.stream()
                .filter(size -> points.stream()
                                .mapToDouble(point -> height(point, size, box.width()))
                                .sum()
                        <= box.height())
                .findFirst()
                .orElse(SIZES.get(SIZES.size() - 1));
    }

    /** What stands in a line. */
    public static String text(Point point) {
        if (point.head().isEmpty() || point.text().isEmpty()) {
            return point.head() + point.text();
        }
        return point.head() + " – " + point.text();
    }

    private static double height(Point point, double size, double width) {
        return Fitted.lines(text(point), true, size, width - INDENT) * size * 1.22 + BETWEEN;
    }
}
