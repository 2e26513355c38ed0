package org.mirps.employment.presentation.file.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.deck.Slide;
import org.mirps.employment.presentation.deck.SlideContent;
import org.mirps.employment.presentation.drawing.Drawings;
import org.mirps.employment.presentation.drawing.Frame;
import org.mirps.employment.presentation.drawing.PngWriter;
import org.mirps.employment.presentation.drawing.Scene;
import org.mirps.employment.presentation.leaf.Imprint;
import org.mirps.employment.presentation.leaf.Leaves;
import org.mirps.employment.presentation.leaf.Page;
import org.mirps.employment.presentation.leaf.Pictures;

/** Writes one slide: its sentence, what stands below it, whose numbers these are, and the notes. */
final class SlideWriter {

    private static final double COVER_TITLE = 40;
    private static final double COVER_TEXT = 20;

    private static final Set<Placeholder> SMALL_PRINT =
            Set.of(Placeholder.HEADER, Placeholder.DATETIME, Placeholder.FOOTER, Placeholder.SLIDE_NUMBER);

    private final Stage stage;
    private final Words words;
    private final Imprint imprint;
    private final Pictures pictures;

    SlideWriter(Stage stage, Imprint imprint, Pictures pictures) {
        this.stage = stage;
        this.words = new Words(imprint.language());
        this.imprint = imprint;
        this.pictures = pictures;
    }

    void write(Leaves.Leaf leaf) {
        Slide slide = leaf.slide();
        XSLFSlide sheet = stage.show().createSlide(stage.layout());
        Page page = Page.of(slide);
        if (slide.content() instanceof SlideContent.Cover cover) {
            cover(sheet, slide, cover);
        } else {
            title(sheet, page.titleBox(), page.title().text(), page.title().size());
            if (!slide.chapter().isEmpty()) {
                words.line(sheet, "Chapter", page.chapterBox(), slide.chapter(), Page.CHAPTER, true, Ink.ACCENT_6);
            }
            content(sheet, leaf, page.contentBox());
            message(sheet, page);
            if (!page.small().text().isEmpty()) {
                words.line(sheet, "Coverage", page.smallBox(), page.small().text(), Page.SMALL, false, Ink.SOFT);
            }
        }
        footer(sheet, page);
        notes(sheet, slide, page);
    }

    private void title(XSLFSlide sheet, Page.Box box, String text, double size) {
        XSLFTextShape title = sheet.getPlaceholder(0);
        Words.place(title, box);
        Words.bare(title);
        title.clearText();
        words.run(title.addNewTextParagraph(), text, size, true, Ink.PRIMARY);
    }

    private void cover(XSLFSlide sheet, Slide slide, SlideContent.Cover cover) {
        Page.Box box = new Page.Box(Page.MARGIN, 150, Page.INNER, 110);
        title(sheet, box, slide.title(), slide.title().length() > 70 ? 32 : COVER_TITLE);
        XSLFTextBox below = words.box(sheet, "Standing", new Page.Box(Page.MARGIN, 276, Page.INNER, 190));
        List<String> lines = new ArrayList<>(List.of(slide.message(), cover.lead()));
        lines.addAll(imprint.lines());
        lines.stream().filter(line -> !line.isEmpty()).distinct().forEach(line -> {
            XSLFTextParagraph paragraph = below.addNewTextParagraph();
            paragraph.setSpaceAfter(-6.0);
            words.run(paragraph, line, COVER_TEXT, line.equals(slide.message()), Ink.TEXT);
        });
    }

    private void content(XSLFSlide sheet, Leaves.Leaf leaf, Page.Box box) {
        Slide slide = leaf.slide();
        SlideContent content = slide.content();
        if (content instanceof SlideContent.Drawn drawn) {
            drawn(sheet, leaf, drawn.figure(), box);
        } else if (content instanceof SlideContent.Large large) {
            new NumberShapes(words).write(sheet, large.numbers(), box);
        } else if (content instanceof SlideContent.Sheet table) {
            new TableShape(words).write(sheet, table.table(), box, slide.title());
        } else if (content instanceof SlideContent.Points points) {
            new PointLines(words).write(sheet, points.points(), box);
        } else if (content instanceof SlideContent.Picture picture) {
            new PictureShape(stage.show()).write(sheet, pictures.of(picture), picture.shows(), box);
        }
    }

    private void drawn(XSLFSlide sheet, Leaves.Leaf leaf, SessionFigure figure, Page.Box box) {
        ChartFrame frame = new ChartFrame(stage.show(), sheet, words, figure.label(), figure.summary());
        if (figure.drawing() instanceof SessionFigure.Bars bars) {
            new BarChart(frame, words).write(bars, leaf.allBars().orElse(bars), box);
        } else if (figure.drawing() instanceof SessionFigure.Ring ring) {
            new RingChart(frame, words).write(sheet, ring, box);
        } else if (figure.drawing() instanceof SessionFigure.Timeline timeline) {
            new TimeChart(frame, words).write(timeline, box);
        } else if (figure.drawing() instanceof SessionFigure.Numbers numbers) {
            new NumberShapes(words).write(sheet, numbers.numbers(), box);
        } else if (figure.drawing() instanceof SessionFigure.Heat heat) {
            new TableShape(words).write(sheet, heat, box, figure.summary());
        } else if (figure.drawing() instanceof SessionFigure.Places) {
            // Outlines of countries are no chart that others could edit; their values stand in the notes.
            Scene map = Drawings.of(figure, Frame.SLIDE, imprint.language());
            new PictureShape(stage.show())
                    .write(sheet, new Pictures.Image("image/png", PngWriter.write(map)), figure.summary(), box);
        }
    }

    private void message(XSLFSlide sheet, Page page) {
        if (page.message().text().isEmpty()) {
            return;
        }
        XSLFTextBox box = words.line(
                sheet,
                "Message",
                page.messageBox(),
                page.message().text(),
                page.message().size(),
                true,
                Ink.TEXT);
        Words.fill(box, Ink.WASH);
        box.setLeftInset(8.0);
        box.setRightInset(8.0);
        box.setTopInset(5.0);
    }

    private void footer(XSLFSlide sheet, Page page) {
        Page.Box box = page.footerBox();
        words.line(
                sheet,
                "Footer",
                new Page.Box(box.left(), box.top(), box.width() - 70, box.height()),
                imprint.line(),
                Page.SMALL,
                false,
                Ink.SOFT);
        XSLFTextBox number = words.box(sheet, "Slide number", Words.NUMBER);
        number.setPlaceholder(Placeholder.SLIDE_NUMBER);
        XSLFTextParagraph paragraph = number.addNewTextParagraph();
        Words.right(paragraph);
        var field = paragraph.getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.addNewRPr().setLang(words.tag());
        field.getRPr().setSz((int) (Page.SMALL * 100));
        Ink.SOFT.fill(field.getRPr().addNewSolidFill());
        field.setT(String.valueOf(stage.show().getSlides().size()));
    }

    /** For the presenter; then the drawing in sentences, and in full what the slide had no room for. */
    private void notes(XSLFSlide sheet, Slide slide, Page page) {
        List<String> notes = new ArrayList<>();
        notes.add(slide.notes());
        if (slide.content() instanceof SlideContent.Drawn drawn) {
            notes.add(drawn.figure().summary());
            notes.add(drawn.figure().definition());
        }
        if (page.isCut(slide)) {
            notes.add(slide.title());
            notes.add(slide.message());
            notes.addAll(slide.small());
        }
        List<String> lines = notes.stream()
                .filter(note -> !note.isBlank())
                .distinct()
                .flatMap(String::lines)
                .toList();
        if (!lines.isEmpty()) {
            notes(stage.show().getNotesSlide(sheet), lines);
        }
    }

    /** Only the notes: POI copies head and foot of its own master, with a date that nobody has written. */
    private void notes(XSLFNotes sheet, List<String> lines) {
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                lines.forEach(line -> words.run(shape.addNewTextParagraph(), line, Page.SMALL, false, Ink.TEXT));
            } else if (SMALL_PRINT.contains(shape.getTextType())) {
                shape.clearText();
                shape.addNewTextParagraph();
            }
        }
    }
}
