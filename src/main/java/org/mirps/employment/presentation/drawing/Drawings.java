package org.mirps.employment.presentation.drawing;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.SessionFigure.Drawing;
import org.mirps.employment.presentation.SessionFigure.Numbers;
import org.mirps.employment.presentation.SessionFigure.Ring;
import org.mirps.employment.presentation.SessionFigure.Timeline;
import org.mirps.employment.shared.Language;

/** Lays a figure's drawing out for a frame: the same figure always in the same way. */
public final class Drawings {

    private Drawings() {}

    /** Of a figure of words, whose table says all, an empty scene. */
    public static Scene of(SessionFigure figure, Frame frame, Language language) {
        Voice voice = new Voice(language);
        Frame fitting = frame;
        List<Shape> shapes = lay(figure.drawing(), fitting, voice);
        while (height(shapes) > frame.height() && fitting.rows() > 2) {
            fitting = fitting.withRows(Math.min(fitting.rows(), rows(figure.drawing())) - 1);
            shapes = lay(figure.drawing(), fitting, voice);
        }
        return new Scene(
                frame.name() + "-" + figure.key().replace('.', '_'),
                frame.width(),
                Math.ceil(height(shapes)),
                figure.label(),
                figure.summary(),
                shapes);
    }

    private static List<Shape> lay(Drawing drawing, Frame frame, Voice voice) {
        if (drawing instanceof Bars bars) {
            return new BarsLayout(bars, frame, voice).lay().shapes();
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
        return new ArrayList<>();
    }

    private static int rows(Drawing drawing) {
        if (drawing instanceof Bars bars) {
            return Math.max(3, bars.bars().size());
        }
        if (drawing instanceof Ring ring) {
            return Math.max(3, ring.arcs().size());
        }
        return drawing instanceof Timeline timeline
                ? Math.max(3, timeline.moments().size())
                : 99;
    }

    private static double height(List<Shape> shapes) {
        return shapes.stream().mapToDouble(Drawings::bottom).max().orElse(0);
    }

    private static double bottom(Shape shape) {
        if (shape instanceof Shape.Rect it) {
            return it.y() + it.height() + 1;
        }
        if (shape instanceof Shape.Line it) {
            return Math.max(it.y1(), it.y2()) + it.width();
        }
        if (shape instanceof Shape.Dot it) {
            return it.y() + it.radius() + 1;
        }
        if (shape instanceof Shape.Area it) {
            return it.rings().stream()
                            .flatMap(List::stream)
                            .mapToDouble(Shape.Point::y)
                            .max()
                            .orElse(0)
                    + 1;
        }
        return ((Shape.Text) shape).box().bottom();
    }
}
