package org.mirps.employment.presentation.leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.SessionFigure.Ring;
import org.mirps.employment.presentation.SessionFigure.Table;
import org.mirps.employment.presentation.SessionFigure.Timeline;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.deck.Slide;
import org.mirps.employment.presentation.deck.SlideContent;
import org.mirps.employment.shared.Language;

/** The pages of a file: what of a slide is more than one holds goes on on the next. */
public final class Leaves {

    private static final int MOST_NUMBERS = 8;
    private static final int MOST_MOMENTS = 8;

    private Leaves() {}

    /** With all bars of a figure. */
    public static List<Leaf> of(ShownDeck deck) {
        return deck.slides().stream()
                .flatMap(slide -> leaves(slide, parts(slide, deck.language())).stream())
                .toList();
    }

    /** For drawings, which put together themselves what does not fit: then the table tells the rest. */
    public static List<Leaf> drawn(ShownDeck deck) {
        return deck.slides().stream()
                .flatMap(slide -> leaves(slide, drawnParts(slide, deck.language())).stream())
                .toList();
    }

    private static List<? extends SlideContent> drawnParts(Slide slide, Language language) {
        if (slide.content() instanceof SlideContent.Drawn drawn
                && drawn.figure().drawing() instanceof Bars bars
                && !bars.bars().isEmpty()) {
            List<SlideContent> parts = new ArrayList<>(List.of(drawn));
            if (bars.bars().size() > BarPages.MOST
                    && !drawn.figure().table().columns().isEmpty()) {
                parts.addAll(sheets(drawn.figure().table(), room(slide)));
            }
            return parts;
        }
        return parts(slide, language);
    }

    /** What is there for the content if the title gets the number of a part. */
    private static Page.Box room(Slide slide) {
        return Page.of(new Slide(
                        slide.anchor(),
                        slide.kind(),
                        slide.chapter(),
                        slide.title() + "\u00a0·\u00a099/99",
                        slide.message(),
                        slide.content(),
                        slide.small(),
                        slide.notes(),
                        slide.authorship()))
                .contentBox();
    }

    private static List<Leaf> leaves(Slide slide, List<? extends SlideContent> parts) {
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.size() == 1 ? "" : "\u00a0· " + (i + 1) + "/" + parts.size();
            String title = slide.title() + part.replace(' ', '\u00a0');
            leaves.add(new Leaf(
                    new Slide(
                            i == 0 ? slide.anchor() : slide.anchor() + "-" + (i + 1),
                            slide.kind(),
                            slide.chapter(),
                            title,
                            slide.message(),
                            parts.get(i),
                            BarPages.small(slide, parts.get(i)),
                            slide.notes(),
                            slide.authorship()),
                    slide.content()));
        }
        return leaves;
    }

    private static List<? extends SlideContent> parts(Slide slide, Language language) {
        Page.Box box = room(slide);
        SlideContent content = slide.content();
        if (content instanceof SlideContent.Sheet sheet) {
            return sheets(sheet.table(), box);
        }
        if (content instanceof SlideContent.Points points) {
            return PointPages.of(points.points(), box).stream()
                    .map(SlideContent.Points::new)
                    .toList();
        }
        if (content instanceof SlideContent.Large large) {
            return chunks(large.numbers(), MOST_NUMBERS).stream()
                    .map(SlideContent.Large::new)
                    .toList();
        }
        return content instanceof SlideContent.Drawn drawn ? drawn(drawn.figure(), box, language) : List.of(content);
    }

    private static List<? extends SlideContent> drawn(SessionFigure figure, Page.Box box, Language language) {
        SessionFigure.Drawing drawing = figure.drawing();
        if (drawing instanceof Bars bars && !bars.bars().isEmpty()) {
            return BarPages.of(bars, language).stream()
                    .map(page -> with(figure, page))
                    .toList();
        }
        if (drawing instanceof Ring ring && !ring.arcs().isEmpty()) {
            return List.of(with(figure, RingList.few(ring, language)));
        }
        if (drawing instanceof Timeline timeline && !timeline.moments().isEmpty()) {
            return chunks(timeline.moments(), MOST_MOMENTS).stream()
                    .map(moments -> with(figure, new Timeline(timeline.names(), moments)))
                    .toList();
        }
        if (drawing instanceof SessionFigure.Numbers numbers
                && !numbers.numbers().isEmpty()) {
            return chunks(numbers.numbers(), MOST_NUMBERS).stream()
                    .map(page -> with(figure, new SessionFigure.Numbers(page)))
                    .toList();
        }
        if (drawing instanceof SessionFigure.Heat heat) {
            return HeatTables.pages(heat, box).stream()
                    .map(page -> with(figure, page))
                    .toList();
        }
        return drawing instanceof SessionFigure.Places
                ? List.of(new SlideContent.Drawn(figure))
                : sheets(figure.table(), box);
    }

    private static List<SlideContent.Sheet> sheets(Table table, Page.Box box) {
        return SheetPages.of(table, box.width(), box.height()).stream()
                .map(SlideContent.Sheet::new)
                .toList();
    }

    private static SlideContent.Drawn with(SessionFigure it, SessionFigure.Drawing drawing) {
        return new SlideContent.Drawn(it.drawn(drawing, it.summary()));
    }

    /**
     * A page.
     *
     * @param slide what stands on it
     * @param whole content of the slide of which it is a part
     */
    public record Leaf(Slide slide, SlideContent whole) {

        /** All bars of the figure of which the page has some, so that they are drawn to one scale. */
        public Optional<Bars> allBars() {
            return whole instanceof SlideContent.Drawn drawn && drawn.figure().drawing() instanceof Bars bars
                    ? Optional.of(bars)
                    : Optional.empty();
        }
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
