package org.mirps.employment.presentation.deck.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.deck.Slide;
import org.mirps.employment.presentation.deck.SlideContent;
import org.mirps.employment.presentation.drawing.SlideDrawing;
import org.mirps.employment.shared.Language;

/**
 * A slide as pages draw it.
 *
 * @param place as people say it: a number, in the appendix with a letter before it
 * @param moment a sentence that says of when it is; may be empty
 */
public record SlideView(Slide slide, String place, Language language, String moment) {

    /** {@code cover}, {@code drawn}, {@code large}, {@code sheet}, {@code points} or {@code picture}. */
    public String kind() {
        return slide.content().kind();
    }

    public String lead() {
        return slide.content() instanceof SlideContent.Cover cover ? cover.lead() : "";
    }

    /** Of a figure. */
    public @Nullable SlideDrawing chart() {
        return slide.content() instanceof SlideContent.Drawn drawn ? new SlideDrawing(drawn.figure(), language) : null;
    }

    /** Of a figure of words, and of a slide that is a table. */
    public SessionFigure.@Nullable Table table() {
        if (slide.content() instanceof SlideContent.Drawn drawn) {
            return drawn.figure().drawing() instanceof SessionFigure.Words
                    ? drawn.figure().table()
                    : null;
        }
        return slide.content() instanceof SlideContent.Sheet sheet ? sheet.table() : null;
    }

    public List<SessionFigure.Number> numbers() {
        return slide.content() instanceof SlideContent.Large large ? large.numbers() : List.of();
    }

    public List<SlideContent.Point> points() {
        return slide.content() instanceof SlideContent.Points points ? points.points() : List.of();
    }

    public SlideContent.@Nullable Picture picture() {
        return slide.content() instanceof SlideContent.Picture picture ? picture : null;
    }
}
