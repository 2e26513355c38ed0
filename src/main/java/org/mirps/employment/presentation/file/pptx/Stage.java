package org.mirps.employment.presentation.file.pptx;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.mirps.employment.presentation.leaf.Page;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextListStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;

/** An empty presentation of 16:9 with our theme. Arial is where PowerPoint is, and LibreOffice has its measure. */
final class Stage {

    private static final String FONT = "Arial";
    private static final double STRIPE = 8;
    private static final double NARROW = 720;

    private final XMLSlideShow show;
    private final XSLFSlideLayout layout;

    private Stage(XMLSlideShow show, XSLFSlideLayout layout) {
        this.show = show;
        this.layout = layout;
    }

    static Stage open() {
        XMLSlideShow show = new XMLSlideShow();
        show.setPageSize(new Dimension((int) Page.WIDTH, (int) Page.HEIGHT));
        XSLFSlideMaster master = show.getSlideMasters().get(0);
        XSLFSlideLayout layout = master.getLayout(SlideLayout.TITLE_ONLY);
        theme(master);
        for (XSLFSlideLayout other : master.getSlideLayouts()) {
            if (!other.equals(layout)) {
                widen(other);
            }
        }
        place(master);
        place(layout);
        stripe(master);
        return new Stage(show, layout);
    }

    XMLSlideShow show() {
        return show;
    }

    XSLFSlideLayout layout() {
        return layout;
    }

    private static void theme(XSLFSlideMaster master) {
        master.getTheme().setName("MIRPS");
        CTColorScheme colours =
                master.getTheme().getXmlObject().getThemeElements().getClrScheme();
        colours.setName("MIRPS");
        colour(colours.getDk1(), Ink.TEXT);
        colour(colours.getLt1(), Ink.PAPER);
        colour(colours.getDk2(), Ink.PRIMARY);
        colour(colours.getLt2(), Ink.WASH);
        colour(colours.getAccent1(), Ink.ACCENT_1);
        colour(colours.getAccent2(), Ink.ACCENT_2);
        colour(colours.getAccent3(), Ink.ACCENT_3);
        colour(colours.getAccent4(), Ink.ACCENT_4);
        colour(colours.getAccent5(), Ink.ACCENT_5);
        colour(colours.getAccent6(), Ink.ACCENT_6);
        colour(colours.getHlink(), Ink.PRIMARY);
        colour(colours.getFolHlink(), Ink.SOFT);
        CTFontScheme fonts = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
        fonts.setName("MIRPS");
        fonts.getMajorFont().getLatin().setTypeface(FONT);
        fonts.getMinorFont().getLatin().setTypeface(FONT);
        CTTextListStyle titles = master.getXmlObject().getTxStyles().getTitleStyle();
        titles.getLvl1PPr().setAlgn(STTextAlignType.L);
        titles.getLvl1PPr().getDefRPr().setB(true);
        titles.getLvl1PPr().getDefRPr().setSz(3200);
    }

    private static void colour(CTColor colour, Ink ink) {
        if (colour.isSetSysClr()) {
            colour.unsetSysClr();
        }
        (colour.isSetSrgbClr() ? colour.getSrgbClr() : colour.addNewSrgbClr()).setVal(ink.rgb());
    }

    /** The places of the title and of the number; date and footer are ours to write. */
    private static void place(XSLFSheet sheet) {
        List<XSLFShape> shapes = new ArrayList<>(sheet.getShapes());
        for (XSLFShape shape : shapes) {
            Placeholder kind = shape instanceof XSLFTextShape text ? text.getTextType() : null;
            if (kind == Placeholder.TITLE) {
                ((XSLFTextShape) shape).setAnchor(Words.rectangle(new Page.Box(Page.MARGIN, 42, Page.INNER, 84)));
            } else if (kind == Placeholder.SLIDE_NUMBER) {
                ((XSLFTextShape) shape).setAnchor(Words.rectangle(Words.NUMBER));
            } else if (kind == Placeholder.BODY) {
                ((XSLFTextShape) shape).setAnchor(Words.rectangle(new Page.Box(Page.MARGIN, 136, Page.INNER, 330)));
            } else {
                sheet.removeShape(shape);
            }
        }
    }

    /** The other layouts are there for who adds slides; they were made for 4:3. */
    private static void widen(XSLFSlideLayout layout) {
        for (XSLFShape shape : layout.getShapes()) {
            if (shape instanceof XSLFTextShape text) {
                Rectangle2D was = text.getAnchor();
                double factor = Page.WIDTH / NARROW;
                text.setAnchor(new Rectangle2D.Double(
                        was.getX() * factor, was.getY(), was.getWidth() * factor, was.getHeight()));
            }
        }
    }

    private static void stripe(XSLFSlideMaster master) {
        var stripe = master.createAutoShape();
        stripe.setShapeType(org.apache.poi.sl.usermodel.ShapeType.RECT);
        stripe.setAnchor(Words.rectangle(new Page.Box(0, 0, Page.WIDTH, STRIPE)));
        Words.fill(stripe, Ink.PRIMARY);
        stripe.setLineColor(null);
    }
}
