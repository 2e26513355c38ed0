package org.mirps.employment.presentation.drawing;

import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.shared.Language;

/** The drawing of a figure on a slide, as SVG: for the wall, and for a telephone. Made anew each time; a page asks once. */
public record SlideDrawing(SessionFigure figure, Language language) {

    /** Not of a figure of words, whose table says all. */
    public boolean isDrawn() {
        return !(figure.drawing() instanceof SessionFigure.Words);
    }

    public String slide() {
        return svg(Frame.SLIDE, "drawing drawing--slide");
    }

    public String narrow() {
        return svg(Frame.NARROW, "drawing drawing--narrow");
    }

    private String svg(Frame frame, String className) {
        return SvgWriter.write(Drawings.of(figure, frame, language), className);
    }
}
