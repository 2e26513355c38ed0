package org.mirps.employment.presentation.leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mirps.employment.presentation.SessionFigure.Arc;
import org.mirps.employment.presentation.SessionFigure.Ring;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** The arcs of a ring in words, in the largest letters in which all have room. */
public final class RingList {

    private static final List<Double> SIZES = List.of(22.0, 20.0, 18.0, 16.0);
    private static final double BETWEEN = 8;
    private static final int MOST = 8;

    private RingList() {}

    /** The smallest put together where there are more arcs than can be told apart. */
    static Ring few(Ring ring, Language language) {
        if (ring.arcs().size() <= MOST) {
            return ring;
        }
        List<Arc> arcs = new ArrayList<>(ring.arcs().subList(0, MOST - 1));
        List<Arc> rest = ring.arcs().subList(MOST - 1, ring.arcs().size());
        arcs.add(new Arc(
                Texts.of("presentation", language).get("drawing.others", rest.size()),
                rest.stream().mapToInt(Arc::count).sum(),
                rest.stream().map(Arc::label).collect(Collectors.joining("; ")),
                rest.stream().allMatch(Arc::neutral)));
        return new Ring(arcs);
    }

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
