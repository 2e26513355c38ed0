package org.mirps.employment.presentation.deck;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.drawing.Drawings;
import org.mirps.employment.presentation.drawing.Frame;
import org.mirps.employment.presentation.drawing.ScreenTable;
import org.mirps.employment.shared.Language;

/**
 * What of a slide is more than a screen of 1280 × 720 holds stands on further ones: rows of a table with shades, and rows and columns of a table.
 * Larger screens have larger letters. Files part slides by their own pages.
 */
final class ScreenParts {

    /** What every slide says below, beside what belongs to it: its moment, and that data are samples. */
    private static final String ALWAYS = "x".repeat(150);

    private ScreenParts() {}

    static List<Slide> of(Slide slide, Language language) {
        SlideContent content = slide.content();
        if (content instanceof SlideContent.Sheet sheet) {
            return tables(slide, sheet.table());
        }
        if (!(content instanceof SlideContent.Drawn drawn)) {
            return List.of(slide);
        }
        SessionFigure figure = drawn.figure();
        if (figure.drawing() instanceof SessionFigure.Words) {
            return tables(slide, figure.table());
        }
        return figure.drawing() instanceof SessionFigure.Heat heat
                ? parts(
                        slide,
                        Drawings.parts(heat, Frame.SLIDE, language).stream()
                                .map(part -> new SlideContent.Drawn(
                                        figure.drawn(part, Drawings.heatInWords(figure, part, language))))
                                .toList())
                : List.of(slide);
    }

    private static List<Slide> tables(Slide slide, SessionFigure.Table table) {
        return parts(
                slide,
                ScreenTable.parts(table, room(slide)).stream()
                        .map(SlideContent.Sheet::new)
                        .toList());
    }

    private static double room(Slide slide) {
        return ScreenTable.room(
                slide.chapter(), slide.title() + " · 9/9", slide.message(), String.join(" ", slide.small()) + ALWAYS);
    }

    /** The first one keeps the anchor: whoever shows the slide comes to it. */
    private static List<Slide> parts(Slide slide, List<? extends SlideContent> parts) {
        if (parts.size() == 1) {
            return List.of(slide);
        }
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            slides.add(new Slide(
                    i == 0 ? slide.anchor() : slide.anchor() + "-" + (i + 1),
                    slide.kind(),
                    slide.chapter(),
                    slide.title() + "\u00a0·\u00a0" + (i + 1) + "/" + parts.size(),
                    slide.message(),
                    parts.get(i),
                    slide.small(),
                    slide.notes(),
                    slide.authorship()));
        }
        return slides;
    }
}
