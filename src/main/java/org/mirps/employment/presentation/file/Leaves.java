package org.mirps.employment.presentation.file;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.SessionFigure.Ring;
import org.mirps.employment.presentation.SessionFigure.Table;
import org.mirps.employment.presentation.SessionFigure.Timeline;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.deck.Slide;
import org.mirps.employment.presentation.deck.SlideContent;
import org.mirps.employment.shared.Language;

/** The slides of a deck, one for each page of a file: what is more than a page holds goes on on the next one. */
public final class Leaves {

    private static final int MOST_NUMBERS = 8;
    private static final int MOST_MOMENTS = 8;

    private Leaves() {}

    public static List<Slide> of(ShownDeck deck) {
        return deck.slides().stream()
                .flatMap(slide -> of(slide, deck.language()).stream())
                .toList();
    }

    static List<Slide> of(Slide slide, Language language) {
        List<? extends SlideContent> parts = parts(slide, language);
        List<Slide> leaves = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String title = parts.size() == 1 ? slide.title() : slide.title() + " · " + (i + 1) + "/" + parts.size();
            leaves.add(new Slide(
                    i == 0 ? slide.anchor() : slide.anchor() + "-" + (i + 1),
                    slide.kind(),
                    slide.chapter(),
                    title,
                    slide.message(),
                    parts.get(i),
                    slide.small(),
                    slide.notes(),
                    slide.authorship()));
        }
        return leaves;
    }

    private static List<? extends SlideContent> parts(Slide slide, Language language) {
        Page.Box box = Page.of(slide).contentBox();
        SlideContent content = slide.content();
        if (content instanceof SlideContent.Sheet sheet) {
            return sheets(sheet.table(), box);
        }
        if (content instanceof SlideContent.Points points) {
            return PointPages.of(points.points(), box).stream().map(SlideContent.Points::new).toList();
        }
        if (content instanceof SlideContent.Large large) {
            return chunks(large.numbers(), MOST_NUMBERS).stream().map(SlideContent.Large::new).toList();
        }
        return content instanceof SlideContent.Drawn drawn ? drawn(drawn.figure(), box, language) : List.of(content);
    }

    private static List<? extends SlideContent> drawn(SessionFigure figure, Page.Box box, Language language) {
        SessionFigure.Drawing drawing = figure.drawing();
        if (drawing instanceof Bars bars && !bars.bars().isEmpty()) {
            return BarPages.of(bars, language).stream().map(page -> with(figure, page)).toList();
        }
        if (drawing instanceof Ring ring && !ring.arcs().isEmpty()) {
            return List.of(with(figure, ring));
        }
        if (drawing instanceof Timeline timeline && !timeline.moments().isEmpty()) {
            return chunks(timeline.moments(), MOST_MOMENTS).stream()
                    .map(moments -> with(figure, new Timeline(timeline.names(), moments)))
                    .toList();
        }
        if (drawing instanceof SessionFigure.Numbers numbers && !numbers.numbers().isEmpty()) {
            return chunks(numbers.numbers(), MOST_NUMBERS).stream()
                    .map(page -> with(figure, new SessionFigure.Numbers(page)))
                    .toList();
        }
        return sheets(figure.table(), box);
    }

    private static List<SlideContent.Sheet> sheets(Table table, Page.Box box) {
        return SheetPages.of(table, box.width(), box.height()).stream()
                .map(SlideContent.Sheet::new)
                .toList();
    }

    private static SlideContent.Drawn with(SessionFigure it, SessionFigure.Drawing drawing) {
        return new SlideContent.Drawn(new SessionFigure(
                it.key(),
                it.code(),
                it.chapter(),
                it.label(),
                it.title(),
                it.summary(),
                it.definition(),
                it.note(),
                it.unit(),
                it.source(),
                it.coverage(),
                it.notes(),
                drawing,
                it.table()));
    }

    /** As many as fit on each, and about the same number on all. */
    static <T> List<List<T>> chunks(List<T> all, int most) {
        int pages = Math.max(1, (all.size() + most - 1) / most);
        List<List<T>> chunks = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            chunks.add(List.copyOf(all.subList(page * all.size() / pages, (page + 1) * all.size() / pages)));
        }
        return chunks;
    }
}
