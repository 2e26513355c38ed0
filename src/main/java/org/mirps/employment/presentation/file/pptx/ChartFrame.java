package org.mirps.employment.presentation.file.pptx;

import java.awt.geom.Rectangle2D;
import javax.xml.namespace.QName;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.leaf.Page;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** A chart with its workbook on a slide, in the letters and colours of the slide. */
final class ChartFrame {

    /** What must be read. */
    static final double TEXT = 18;

    /** Sheet of the workbook that belongs to a chart. */
    static final String SHEET = "Sheet0";

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final Words words;
    private final String name;
    private final String description;

    ChartFrame(XMLSlideShow show, XSLFSlide slide, Words words, String name, String description) {
        this.show = show;
        this.slide = slide;
        this.words = words;
        this.name = name;
        this.description = description;
    }

    XSLFChart open(Page.Box box) {
        XSLFChart chart = show.createChart();
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(box.left()),
                        Units.toEMU(box.top()),
                        Units.toEMU(box.width()),
                        Units.toEMU(box.height())));
        CTGroupShape shapes = slide.getXmlObject().getCSld().getSpTree();
        Words.described(
                shapes.getGraphicFrameArray(shapes.sizeOfGraphicFrameArray() - 1)
                        .getNvGraphicFramePr()
                        .getCNvPr(),
                name,
                description);
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (!chart.getCTChartSpace().isSetTxPr()) {
            letters(chart.getCTChartSpace().addNewTxPr(), TEXT, Ink.TEXT);
        }
        return chart;
    }

    /** By its attribute: POI's small set of schemas, the one that we carry, lacks the types of some values. */
    static void value(XmlObject of, String value) {
        try (XmlCursor cursor = of.newCursor()) {
            cursor.setAttributeText(new QName("val"), value);
        }
    }

    XSLFSlide slide() {
        return slide;
    }

    void letters(CTTextBody body, double size, Ink ink) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        CTTextCharacterProperties look = body.addNewP().addNewPPr().addNewDefRPr();
        look.setSz((int) (size * 100));
        look.setLang(words.tag());
        ink.fill(look.addNewSolidFill());
        body.getPArray(0).addNewEndParaRPr().setLang(words.tag());
    }

    /** Values at their marks. @param format of Excel; empty: the name of the series instead of the value */
    void labels(CTDLbls labels, String format, double size, Ink ink, STDLblPos.@Nullable Enum place) {
        if (!format.isEmpty()) {
            CTNumFmt number = labels.addNewNumFmt();
            number.setFormatCode(format);
            number.setSourceLinked(false);
        }
        labels.addNewSpPr().addNewNoFill();
        letters(labels.addNewTxPr(), size, ink);
        if (place != null) {
            labels.addNewDLblPos().setVal(place);
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(!format.isEmpty());
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(format.isEmpty());
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
