package org.mirps.employment.presentation.drawing;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.shared.Language;

/** A figure to take away: what leaves the page says what it shows, of whom, and where it is from. */
public final class Sheet {

    private static final double MARGIN = 24;
    private static final int MOST = 12;

    private Sheet() {}

    /** @param below sentences under the drawing: coverage, notes, source */
    public static Scene of(SessionFigure figure, List<String> below, Language language) {
        Scene drawing = Drawings.of(figure, Frame.WIDE, language);
        double width = drawing.width() + MARGIN * 2;
        Sketch sketch = new Sketch();
        Sketch.Words title = Sketch.Words.of(figure.title(), 22, true, Ink.TEXT, drawing.width(), 4);
        Sketch.Words source = Sketch.Words.of(String.join(" ", below), 14, false, Ink.SOFT, drawing.width(), MOST);
        double top = MARGIN + title.height() + MARGIN * 0.75;
        double bottom = top + drawing.height() + MARGIN * 0.75;
        double height = bottom + source.height() + MARGIN;
        sketch.rect(0, 0, width, height, Fill.plain(Ink.PAPER));
        sketch.write(title, MARGIN, MARGIN);
        drawing.shapes().forEach(shape -> sketch.add(Moved.by(shape, MARGIN, top)));
        sketch.write(source, MARGIN, bottom);
        return new Scene(
                "f-" + drawing.id(),
                width,
                Math.ceil(height),
                figure.label(),
                figure.summary(),
                new ArrayList<>(sketch.shapes()));
    }
}
