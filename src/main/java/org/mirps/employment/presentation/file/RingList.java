package org.mirps.employment.presentation.file;

import java.util.List;
import org.mirps.employment.presentation.SessionFigure.Ring;

/** The arcs of a ring in words, in the largest letters in which all have room. */
public final class RingList {

    private static final List<Double> SIZES = List.of(22.0, 20.0, 18.0, 16.0);
    private static final double BETWEEN = 8;

    private RingList() {}

    public static List<Line> of(Ring ring, double width, double height) {
        for (double size : SIZES) {
            List<Line> lines = lines(ring, size, width, 2);
            if (lines.stream().mapToDouble(Line::height).sum() <= height) {
                return lines;
            }
        }
        return lines(ring, SIZES.get(SIZES.size() - 1), width, 1);
    }

    private static List<Line> lines(Ring ring, double size, double width, int mostLines) {
        return ring.arcs().stream()
                .map(arc -> {
                    Fitted head = Fitted.of(arc.label() + ": " + arc.count(), true, List.of(size), width, mostLines);
                    Fitted names = Fitted.of(arc.names(), false, List.of(size - 4), width, mostLines);
                    double below = names.text().isEmpty() ? 0 : names.height() + BETWEEN;
                    return new Line(head.text(), names.text(), size, head.height() + below);
                })
                .toList();
    }

    /** @param names of those who say so; may be empty */
    public record Line(String head, String names, double size, double height) {}
}
