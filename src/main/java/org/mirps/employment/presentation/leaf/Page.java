package org.mirps.employment.presentation.leaf;

import java.util.List;
import org.mirps.employment.presentation.deck.Slide;
import org.mirps.employment.presentation.deck.SlideContent;

/** Where the parts of a slide stand on a page of 16:9. Lengths are points. */
public final class Page {

    public static final double WIDTH = 960;
    public static final double HEIGHT = 540;
    public static final double MARGIN = 44;
    public static final double INNER = WIDTH - 2 * MARGIN;

    /** Of what tells whose numbers these are. */
    public static final double SMALL = 12;

    public static final double CHAPTER = 14;

    private static final List<Double> TITLE_SIZES = List.of(32.0, 28.0, 24.0, 20.0, 18.0);
    private static final List<Double> MESSAGE_SIZES = List.of(20.0, 18.0, 16.0, 14.0);
    private static final int TITLE_LINES = 2;
    private static final int MESSAGE_LINES = 3;
    private static final int SMALL_LINES = 4;
    private static final double TITLE_TOP = 42;
    private static final double FOOTER_TOP = 512;
    private static final double GAP = 10;

    private final Fitted title;
    private final Fitted message;
    private final Fitted small;

    private Page(Fitted title, Fitted message, Fitted small) {
        this.title = title;
        this.message = message;
        this.small = small;
    }

    public static Page of(Slide slide) {
        return new Page(
                Fitted.of(slide.title(), true, TITLE_SIZES, INNER, TITLE_LINES),
                Fitted.of(slide.message(), true, MESSAGE_SIZES, INNER - 16, MESSAGE_LINES),
                Fitted.of(String.join(" ", slide.small()), false, List.of(SMALL), INNER, SMALL_LINES));
    }

    public Fitted title() {
        return title;
    }

    /** Without lines where there is none. */
    public Fitted message() {
        return message;
    }

    public Fitted small() {
        return small;
    }

    public Box titleBox() {
        return new Box(MARGIN, TITLE_TOP, INNER, title.height() + 4);
    }

    public Box chapterBox() {
        return new Box(MARGIN, TITLE_TOP - 22, INNER, 20);
    }

    public Box contentBox() {
        double top = titleBox().bottom() + GAP;
        double bottom =
                message.text().isEmpty() ? smallBox().top() : messageBox().top();
        return new Box(MARGIN, top, INNER, Math.max(60, bottom - GAP - top));
    }

    public Box messageBox() {
        double height = message.height() + 10;
        return new Box(MARGIN, smallBox().top() - GAP - height, INNER, height);
    }

    public Box smallBox() {
        double height = small.text().isEmpty() ? 0 : small.height() + 2;
        return new Box(MARGIN, FOOTER_TOP - 4 - height, INNER, height);
    }

    public Box footerBox() {
        return new Box(MARGIN, FOOTER_TOP, INNER, 18);
    }

    /** Whether anything of the slide had to be cut; the notes have all of it. */
    public boolean isCut(Slide slide) {
        return title.isCutFrom(slide.title())
                || message.isCutFrom(slide.message())
                || small.isCutFrom(String.join(" ", slide.small()));
    }

    public static boolean isCover(Slide slide) {
        return slide.content() instanceof SlideContent.Cover;
    }

    /** A place on a page. */
    public record Box(double left, double top, double width, double height) {

        public double bottom() {
            return top + height;
        }

        public Box cut(double fromTop) {
            return new Box(left, top + fromTop, width, Math.max(1, height - fromTop));
        }
    }
}
