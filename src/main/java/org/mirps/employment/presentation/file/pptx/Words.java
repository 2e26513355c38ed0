package org.mirps.employment.presentation.file.pptx;

import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.mirps.employment.presentation.leaf.Fitted;
import org.mirps.employment.presentation.leaf.Page;
import org.mirps.employment.shared.Language;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Writes text in one language: every run says which, so that it is read aloud and checked as what it is. */
final class Words {

    static final Page.Box NUMBER = new Page.Box(Page.WIDTH - Page.MARGIN - 60, 512, 60, 18);

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    XSLFTextBox box(XSLFSlide slide, String name, Page.Box box) {
        XSLFTextBox text = slide.createTextBox();
        text.setAnchor(rectangle(box));
        named(text, name);
        bare(text);
        text.clearText();
        return text;
    }

    /** One paragraph in a place of its own. */
    XSLFTextBox line(XSLFSlide slide, String name, Page.Box box, String text, double size, boolean bold, Ink ink) {
        XSLFTextBox shape = box(slide, name, box);
        run(shape.addNewTextParagraph(), text, size, bold, ink);
        return shape;
    }

    XSLFTextRun run(XSLFTextParagraph paragraph, String text, double size, boolean bold, Ink ink) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(Fitted.line(text));
        run.setFontSize(size);
        run.setBold(bold);
        CTTextCharacterProperties look = run.getRPr(true);
        look.setLang(tag());
        if (!look.isSetSolidFill()) {
            ink.fill(look.addNewSolidFill());
        }
        return run;
    }

    /** Spanish as Latin America writes it, English as Belize does. */
    String tag() {
        return language.formats().toLanguageTag();
    }

    Language language() {
        return language;
    }

    /** No margins of its own, and it never grows: everything was measured. */
    static void bare(XSLFTextShape shape) {
        shape.setInsets(new Insets2D(0, 0, 0, 0));
        shape.setWordWrap(true);
        shape.setTextAutofit(TextAutofit.NONE);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** A place of its own for what else stands where the layout has it: POI would move that of the layout. */
    static void place(XSLFTextShape placeholder, Page.Box box) {
        CTShapeProperties look = ((CTShape) placeholder.getXmlObject()).getSpPr();
        if (!look.isSetXfrm()) {
            look.addNewXfrm();
        }
        placeholder.setAnchor(rectangle(box));
    }

    static void right(XSLFTextParagraph paragraph) {
        paragraph.setTextAlign(TextAlign.RIGHT);
    }

    static void fill(XSLFSimpleShape shape, Ink ink) {
        CTShapeProperties look = ((CTShape) shape.getXmlObject()).getSpPr();
        ink.fill(look.isSetSolidFill() ? look.getSolidFill() : look.addNewSolidFill());
    }

    static Rectangle2D rectangle(Page.Box box) {
        return new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height());
    }

    static void named(XSLFShape shape, String name) {
        properties(shape).setName(name);
    }

    /** What is said to who does not see it. */
    static void described(XSLFShape shape, String name, String description) {
        described(properties(shape), name, description);
    }

    static void described(CTNonVisualDrawingProps properties, String name, String description) {
        properties.setName(Fitted.line(name));
        properties.setDescr(Fitted.line(description));
    }

    private static CTNonVisualDrawingProps properties(XSLFShape shape) {
        if (shape.getXmlObject() instanceof CTGraphicalObjectFrame frame) {
            return frame.getNvGraphicFramePr().getCNvPr();
        }
        return shape.getXmlObject() instanceof CTPicture picture
                ? picture.getNvPicPr().getCNvPr()
                : ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr();
    }
}
