package org.mirps.employment.presentation.deck;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.drawing.Drawings;
import org.mirps.employment.presentation.drawing.Frame;
import org.mirps.employment.shared.Language;

/** What of a slide is more than a screen holds stands on further ones: the rows of a table with shades. Files part slides by their own pages. */
final class ScreenParts {

    private ScreenParts() {}

    static List<Slide> of(Slide slide, Language language) {
        return slide.content() instanceof SlideContent.Drawn drawn
                        && drawn.figure().drawing() instanceof SessionFigure.Heat heat
                ? parts(slide, drawn.figure(), Drawings.parts(heat, Frame.SLIDE, language), language)
                : List.of(slide);
    }

    /** The first one keeps the anchor: whoever shows the slide comes to it. */
    private static List<Slide> parts(
            Slide slide, SessionFigure figure, List<SessionFigure.Heat> parts, Language language) {
        if (parts.size() == 1) {
            return List.of(slide);
        }
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            SessionFigure.Heat part = parts.get(i);
            slides.add(new Slide(
                    i == 0 ? slide.anchor() : slide.anchor() + "-" + (i + 1),
                    slide.kind(),
                    slide.chapter(),
                    slide.title() + "\u00a0·\u00a0" + (i + 1) + "/" + parts.size(),
                    slide.message(),
                    new SlideContent.Drawn(figure.drawn(part, Drawings.heatInWords(figure, part, language))),
                    slide.small(),
                    slide.notes(),
                    slide.authorship()));
        }
        return slides;
    }
}
