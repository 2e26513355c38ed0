package org.mirps.employment.presentation.file.print;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.deck.Slide;
import org.mirps.employment.presentation.deck.SlideContent;
import org.mirps.employment.presentation.drawing.Drawings;
import org.mirps.employment.presentation.drawing.Frame;
import org.mirps.employment.presentation.drawing.Scene;
import org.mirps.employment.presentation.leaf.Fitted;
import org.mirps.employment.presentation.leaf.Imprint;
import org.mirps.employment.presentation.leaf.Leaves;
import org.mirps.employment.presentation.leaf.NumberGrid;
import org.mirps.employment.presentation.leaf.Page;
import org.mirps.employment.presentation.leaf.Pictures;
import org.mirps.employment.presentation.leaf.PointPages;
import org.mirps.employment.presentation.leaf.Sheet;
import org.mirps.employment.shared.Texts;
import org.mirps.employment.shared.file.Progress;

/** A deck as PDF, a page of 16:9 for each slide. */
public final class DeckPdf {

    /** Pixels of drawings for each point. */
    private static final double PIXELS = 96.0 / 72;

    private final Imprint imprint;
    private final Pictures pictures;
    private final Texts texts;
    private final Html html;

    /** Number of the slide on which each drawing stands. */
    private final List<Integer> slideOfScene = new ArrayList<>();

    private int count;
    private int number;

    private DeckPdf(ShownDeck deck, Imprint imprint, Pictures pictures) {
        this.imprint = imprint;
        this.pictures = pictures;
        this.texts = Texts.of("presentation", imprint.language());
        this.html = new Html(imprint.language(), deck.name(), imprint.line(), Pdf.style("deck.css"));
    }

    public static byte[] write(ShownDeck deck, Imprint imprint, Pictures pictures) {
        return write(deck, imprint, pictures, Progress.NONE);
    }

    /**
     * Slides are laid out first, which takes no time, and then painted: that is what is told of.
     *
     * @throws Progress.Stopped if nobody wants it any more
     */
    public static byte[] write(ShownDeck deck, Imprint imprint, Pictures pictures, Progress progress) {
        DeckPdf writer = new DeckPdf(deck, imprint, pictures);
        writer.pages(Leaves.drawn(deck).stream().map(Leaves.Leaf::slide).toList());
        progress.at(Progress.Step.SLIDE, 1, writer.count);
        return Pdf.of(
                writer.html, scene -> progress.at(Progress.Step.SLIDE, writer.slideOfScene.get(scene), writer.count));
    }

    private void pages(List<Slide> slides) {
        count = slides.size();
        List<Html.Bookmark> bookmarks = new ArrayList<>();
        for (int i = 0; i < slides.size(); i++) {
            bookmarks.add(new Html.Bookmark(slides.get(i).title(), "p" + (i + 1)));
        }
        html.bookmarks(bookmarks);
        for (int i = 0; i < slides.size(); i++) {
            page(slides.get(i), i + 1);
        }
    }

    private void page(Slide slide, int number) {
        this.number = number;
        Page page = Page.of(slide);
        html.open("div", "class=\"page\" id=\"p" + number + "\"");
        html.say("p", "class=\"stripe\"", "\u00a0");
        if (slide.content() instanceof SlideContent.Cover cover) {
            cover(slide, cover);
        } else {
            html.say("p", "class=\"chapter\" " + Html.at(page.chapterBox()), slide.chapter());
            html.say(
                    "h1",
                    sized(page.titleBox(), page.title().size()),
                    page.title().text());
            html.open("div", "class=\"content\" " + Html.at(page.contentBox()));
            content(slide, page.contentBox());
            html.close("div");
            html.say(
                    "p",
                    "class=\"message\" "
                            + sized(page.messageBox(), page.message().size()),
                    page.message().text());
            html.say(
                    "p",
                    "class=\"small\" " + Html.at(page.smallBox()),
                    page.small().text());
        }
        html.say("p", "class=\"footer\" " + Html.at(page.footerBox()), imprint.line());
        html.say("p", "class=\"number\"", String.valueOf(number));
        html.close("div");
    }

    private static String sized(Page.Box box, double size) {
        String place = Html.at(box);
        return place.substring(0, place.length() - 1) + ";font-size:" + Html.points(size) + "\"";
    }

    private void cover(Slide slide, SlideContent.Cover cover) {
        html.say("h1", "class=\"cover\"", slide.title());
        html.open("div", "class=\"standing\"");
        html.say("p", "class=\"strong\"", slide.message());
        html.say("p", "", cover.lead());
        imprint.lines().forEach(line -> html.say("p", "", line));
        html.close("div");
    }

    private void content(Slide slide, Page.Box box) {
        SlideContent content = slide.content();
        if (content instanceof SlideContent.Drawn drawn) {
            drawn(drawn.figure(), box);
        } else if (content instanceof SlideContent.Large large) {
            numbers(large.numbers(), box);
        } else if (content instanceof SlideContent.Sheet sheet) {
            html.table(sheet.table(), "", Sheet.of(sheet.table(), box.width()));
        } else if (content instanceof SlideContent.Points points) {
            points(points.points(), box);
        } else if (content instanceof SlideContent.Picture picture) {
            String most = "max-width:" + Html.points(box.width()) + ";max-height:" + Html.points(box.height());
            html.picture(pictures.of(picture), picture.shows(), "style=\"" + most + "\"");
        }
    }

    private void drawn(SessionFigure figure, Page.Box box) {
        if (figure.drawing() instanceof SessionFigure.Numbers numbers) {
            numbers(numbers.numbers(), box);
            return;
        }
        Frame frame = Frame.slide(box.width() * PIXELS, box.height() * PIXELS);
        Scene scene = Drawings.of(figure, frame, imprint.language());
        double scale = Math.min(1 / PIXELS, box.height() / Math.max(1, scene.height()));
        html.drawing(scene, scale);
        slideOfScene.add(number);
    }

    private void numbers(List<SessionFigure.Number> numbers, Page.Box box) {
        Page.Box within = new Page.Box(0, 0, box.width(), box.height());
        for (NumberGrid.Cell cell : NumberGrid.of(numbers, within, texts.get("figure.text.none"))) {
            html.open("div", "class=\"card\" " + Html.at(cell.box()));
            fitted("value", cell.value());
            fitted("label", cell.label());
            fitted("coverage", cell.coverage());
            html.close("div");
        }
    }

    private void fitted(String kind, Fitted text) {
        html.say("p", "class=\"" + kind + "\" style=\"font-size:" + Html.points(text.size()) + "\"", text.text());
    }

    private void points(List<SlideContent.Point> points, Page.Box box) {
        html.open("ul", "style=\"font-size:" + Html.points(PointPages.size(points, box)) + "\"");
        for (SlideContent.Point point : points) {
            html.open("li", "");
            html.say("strong", "", point.head());
            html.say("span", "", point.head().isEmpty() || point.text().isEmpty() ? "" : " – ");
            html.say("span", "", point.text());
            html.close("li");
        }
        html.close("ul");
    }
}
