package org.mirps.employment.presentation.file.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.deck.Slide;
import org.mirps.employment.presentation.deck.SlideContent;
import org.mirps.employment.presentation.drawing.Drawings;
import org.mirps.employment.presentation.drawing.Frame;
import org.mirps.employment.presentation.drawing.Scene;
import org.mirps.employment.presentation.leaf.Imprint;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.file.Progress;

/** All figures of a round on paper, by chapter: each in one piece with what must be known of it, then its table. */
public final class FiguresPdf {

    /** What A4 leaves between its margins, in points. */
    private static final double WIDTH = 499;

    private static final double HIGHEST = 560;

    private final Imprint imprint;
    private final Texts texts;
    private final Html html;

    private FiguresPdf(Imprint imprint) {
        this.imprint = imprint;
        this.texts = Texts.of("presentation", imprint.language());
        this.html = new Html(
                imprint.language(),
                texts.get("file.figures.title", imprint.title()),
                imprint.line(),
                Pdf.style("paper.css") + PaperFooter.css(imprint));
    }

    /**
     * Pages are laid out first, and then painted: that is what is told of.
     *
     * @param proposed what would be shown of the round: its slides hold all of its figures
     * @throws Progress.Stopped if nobody wants it any more
     */
    public static byte[] write(ShownDeck proposed, Imprint imprint, Progress progress) {
        FiguresPdf writer = new FiguresPdf(imprint);
        writer.all(proposed);
        int scenes = writer.html.scenes().size();
        return Pdf.of(writer.html, scene -> progress.at(Progress.Step.FIGURE, scene + 1, scenes));
    }

    private void all(ShownDeck proposed) {
        Map<String, List<Slide>> chapters = chapters(proposed);
        List<Html.Bookmark> bookmarks = new ArrayList<>();
        int number = 0;
        for (String chapter : chapters.keySet()) {
            bookmarks.add(new Html.Bookmark(name(chapter), "c" + ++number));
        }
        html.bookmarks(bookmarks);
        html.say("h1", "", texts.get("file.figures.title", imprint.title()));
        html.say("p", "class=\"lead\"", standing(proposed));
        html.say("p", "class=\"lead\"", imprint.line());
        number = 0;
        for (Map.Entry<String, List<Slide>> chapter : chapters.entrySet()) {
            html.open("div", "class=\"chapter\" id=\"c" + ++number + "\"");
            html.say("h2", "", name(chapter.getKey()));
            chapter.getValue().forEach(this::figure);
            html.close("div");
        }
    }

    private String name(String chapter) {
        return chapter.isEmpty() ? texts.get("round.text.noChapter") : chapter;
    }

    private static String standing(ShownDeck proposed) {
        return proposed.slides().stream()
                .map(Slide::content)
                .filter(SlideContent.Cover.class::isInstance)
                .map(content -> ((SlideContent.Cover) content).lead())
                .findFirst()
                .orElse("");
    }

    private static Map<String, List<Slide>> chapters(ShownDeck proposed) {
        Map<String, List<Slide>> chapters = new LinkedHashMap<>();
        proposed.slides().stream()
                .filter(slide -> slide.content() instanceof SlideContent.Drawn)
                .forEach(slide -> chapters.computeIfAbsent(slide.chapter(), unused -> new ArrayList<>())
                        .add(slide));
        return chapters;
    }

    private void figure(Slide slide) {
        SessionFigure figure = ((SlideContent.Drawn) slide.content()).figure();
        Scene scene = Drawings.of(figure, Frame.WIDE, imprint.language());
        html.open("div", "class=\"figure\"");
        html.say("h3", "", figure.title());
        if (!scene.shapes().isEmpty()) {
            html.drawing(scene, Math.min(WIDTH / scene.width(), HIGHEST / Math.max(1, scene.height())));
        }
        html.say("p", "class=\"small\"", String.join(" ", slide.small()));
        html.say("p", "class=\"small\"", definition(figure));
        html.close("div");
        String unit = figure.unit().isEmpty() ? "" : " (" + figure.unit() + ")";
        if (!figure.table().columns().isEmpty()) {
            PaperTables.parts(figure.table()).forEach(table -> html.table(table, figure.label() + unit, null));
        }
    }

    private String definition(SessionFigure figure) {
        String said = figure.definition().isEmpty() ? "" : texts.get("round.text.definition", figure.definition());
        return figure.source().isEmpty() ? said : said + " " + texts.get("round.text.inspired", figure.source());
    }
}
