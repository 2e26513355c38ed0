package org.mirps.employment.presentation.web;

import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.drawing.Drawings;
import org.mirps.employment.presentation.drawing.Frame;
import org.mirps.employment.presentation.drawing.SvgWriter;
import org.mirps.employment.shared.Language;

/**
 * A figure as the pages of the session show it.
 *
 * @param change the region's number beside that of the round before; empty where there is nothing to compare
 */
public record SessionChart(SessionFigure figure, Language language, String change) {

    public SessionChart(SessionFigure figure, Language language) {
        this(figure, language, "");
    }

    /** Id of the figure in the page; a point would need escaping in selectors. */
    public String anchor() {
        return figure.key().replace('.', '_');
    }

    /** {@code bars}, {@code ring}, {@code numbers}, {@code timeline} or {@code words}. */
    public String kind() {
        return figure.drawing().kind();
    }

    public boolean isDrawn() {
        return !(figure.drawing() instanceof SessionFigure.Words);
    }

    /** As SVG, made anew each time: a page asks once. */
    public String wide() {
        return svg(Frame.WIDE, "drawing drawing--wide");
    }

    public String narrow() {
        return svg(Frame.NARROW, "drawing drawing--narrow");
    }

    public boolean isOnMap() {
        return figure.map() != null;
    }

    public String wideMap() {
        return SvgWriter.write(Drawings.map(figure, Frame.WIDE, language), "drawing drawing--wide");
    }

    public String narrowMap() {
        return SvgWriter.write(Drawings.map(figure, Frame.NARROW, language), "drawing drawing--narrow");
    }

    public boolean isShaded() {
        return figure.isShaded();
    }

    public String wideHeat() {
        return SvgWriter.write(Drawings.heat(figure, Frame.WIDE, language), "drawing drawing--wide");
    }

    public String narrowHeat() {
        return SvgWriter.write(Drawings.heat(figure, Frame.NARROW, language), "drawing drawing--narrow");
    }

    private String svg(Frame frame, String className) {
        return SvgWriter.write(Drawings.of(figure, frame, language), className);
    }
}
