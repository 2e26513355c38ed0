package org.mirps.employment.presentation.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.SessionFigure.Drawing;
import org.mirps.employment.presentation.SessionFigure.Numbers;
import org.mirps.employment.presentation.SessionFigure.Ring;
import org.mirps.employment.presentation.SessionFigure.Timeline;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Lays a figure's drawing out for a frame: the same figure always in the same way. */
public final class Drawings {

    private Drawings() {}

    /** Of a figure of words, whose table says all, an empty scene. */
    public static Scene of(SessionFigure figure, Frame frame, Language language) {
        return of(figure.drawing(), figure.key(), figure.label(), figure.summary(), frame, language);
    }

    /** The figure on a map, which it must have. */
    public static Scene map(SessionFigure figure, Frame frame, Language language) {
        SessionFigure.Places map = Objects.requireNonNull(figure.map(), figure.key());
        return of(map, figure.key() + ".map", figure.label(), mapInWords(figure, map, language), frame, language);
    }

    /** What a map shows, for who does not see it. */
    public static String mapInWords(SessionFigure figure, SessionFigure.Places map, Language language) {
        String said = map.places().stream()
                .map(place -> place.name() + " " + place.said())
                .collect(Collectors.joining("; "));
        return Texts.of("presentation", language).get("figure.summary.places", figure.label(), said);
    }

    /** The figure as a table with shades, which it must have. */
    public static Scene heat(SessionFigure figure, Frame frame, Language language) {
        SessionFigure.Heat heat = Objects.requireNonNull(figure.heat(), figure.key());
        return of(heat, figure.key() + ".heat", figure.label(), heatInWords(figure, heat, language), frame, language);
    }

    /** What a table with shades says, row by row, for who does not see it. */
    public static String heatInWords(SessionFigure figure, SessionFigure.Heat heat, Language language) {
        Texts texts = Texts.of("presentation", language);
        String said = heat.rows().stream()
                .map(row -> texts.get("figure.title", row.name(), cellsInWords(heat, row)))
                .collect(Collectors.joining("; "));
        return texts.get("figure.summary.heat", figure.label(), said);
    }

    /** A table with shades in as few parts as show all its rows in a frame, and about as many rows in each. */
    public static List<SessionFigure.Heat> parts(SessionFigure.Heat heat, Frame frame, Language language) {
        Voice voice = new Voice(language);
        int rows = heat.rows().size();
        for (int parts = Math.max(1, (rows + frame.rows() - 1) / frame.rows()); parts < rows; parts++) {
            List<SessionFigure.Heat> all = parted(heat, parts);
            if (all.stream().allMatch(part -> height(lay(part, frame, voice)) <= frame.height())) {
                return all;
            }
        }
        return parted(heat, Math.max(1, rows));
    }

    private static List<SessionFigure.Heat> parted(SessionFigure.Heat heat, int parts) {
        int rows = heat.rows().size();
        return IntStream.range(0, parts)
                .mapToObj(part -> new SessionFigure.Heat(
                        heat.columns(),
                        List.copyOf(heat.rows().subList(part * rows / parts, (part + 1) * rows / parts)),
                        heat.classes()))
                .toList();
    }

    private static String cellsInWords(SessionFigure.Heat heat, SessionFigure.HeatRow row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> heat.columns().get(i) + " " + row.cells().get(i).said())
                .collect(Collectors.joining(", "));
    }

    /** A figure beside that of the round before. */
    public static Scene slope(SessionFigure figure, SessionFigure.Slope slope, Frame frame, Language language) {
        Texts texts = Texts.of("presentation", language);
        String lines = slope.lines().stream()
                .map(line -> texts.get("slope.text.line", line.name(), line.saidThen(), line.saidNow()))
                .collect(Collectors.joining("; "));
        return of(
                slope,
                figure.key() + ".slope",
                figure.label(),
                texts.get("figure.summary.slope", figure.label(), slope.then(), slope.now(), lines),
                frame,
                language);
    }

    private static Scene of(Drawing drawing, String key, String title, String summary, Frame frame, Language language) {
        Voice voice = new Voice(language);
        Frame fitting = frame;
        List<Mark> shapes = lay(drawing, fitting, voice);
        while (height(shapes) > frame.height() && fitting.rows() > 2) {
            fitting = fitting.withRows(Math.min(fitting.rows(), rows(drawing)) - 1);
            shapes = lay(drawing, fitting, voice);
        }
        return new Scene(
                frame.name() + "-" + key.replace('.', '_'),
                frame.width(),
                Math.ceil(height(shapes)),
                title,
                summary,
                shapes);
    }

    private static List<Mark> lay(Drawing drawing, Frame frame, Voice voice) {
        if (drawing instanceof Bars bars) {
            boolean pairs = !bars.stacked() && bars.segments().size() == DotsLayout.PAIR;
            return (pairs ? new DotsLayout(bars, frame, voice).lay() : new BarsLayout(bars, frame, voice).lay())
                    .shapes();
        }
        if (drawing instanceof Ring ring) {
            return new RingLayout(ring, frame, voice).lay().shapes();
        }
        if (drawing instanceof Numbers numbers) {
            return new NumbersLayout(numbers, frame, voice).lay().shapes();
        }
        if (drawing instanceof Timeline timeline) {
            return new TimelineLayout(timeline, frame, voice).lay().shapes();
        }
        if (drawing instanceof SessionFigure.Slope slope) {
            return new SlopeLayout(slope, frame, voice).lay().shapes();
        }
        if (drawing instanceof SessionFigure.Places places) {
            return new PlacesLayout(places, frame, voice).lay().shapes();
        }
        if (drawing instanceof SessionFigure.Heat heat) {
            return new HeatLayout(heat, frame, voice).lay().shapes();
        }
        return new ArrayList<>();
    }

    private static int rows(Drawing drawing) {
        if (drawing instanceof Bars bars) {
            return Math.max(3, bars.bars().size());
        }
        if (drawing instanceof Ring ring) {
            return Math.max(3, ring.arcs().size());
        }
        if (drawing instanceof SessionFigure.Heat heat) {
            return Math.max(3, heat.rows().size());
        }
        return drawing instanceof Timeline timeline
                ? Math.max(3, timeline.moments().size())
                : 99;
    }

    private static double height(List<Mark> shapes) {
        return shapes.stream().mapToDouble(Drawings::bottom).max().orElse(0);
    }

    private static double bottom(Mark shape) {
        if (shape instanceof Mark.Rect it) {
            return it.y() + it.height() + 1;
        }
        if (shape instanceof Mark.Line it) {
            return Math.max(it.y1(), it.y2()) + it.width();
        }
        if (shape instanceof Mark.Dot it) {
            return it.y() + it.radius() + 1;
        }
        if (shape instanceof Mark.Area it) {
            return it.rings().stream()
                            .flatMap(List::stream)
                            .mapToDouble(Mark.Point::y)
                            .max()
                            .orElse(0)
                    + 1;
        }
        return ((Mark.Text) shape).box().bottom();
    }
}
