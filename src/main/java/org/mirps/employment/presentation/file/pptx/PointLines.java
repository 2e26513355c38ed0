package org.mirps.employment.presentation.file.pptx;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.mirps.employment.presentation.deck.SlideContent.Point;
import org.mirps.employment.presentation.leaf.Page;
import org.mirps.employment.presentation.leaf.PointPages;

/** Lines of words as a list. */
final class PointLines {

    private static final double INDENT = 20;

    private final Words words;

    PointLines(Words words) {
        this.words = words;
    }

    void write(XSLFSlide slide, List<Point> points, Page.Box box) {
        double size = PointPages.size(points, box);
        XSLFTextBox text = words.box(slide, "Points", box);
        for (Point point : points) {
            XSLFTextParagraph paragraph = text.addNewTextParagraph();
            paragraph.setBullet(true);
            paragraph.setBulletCharacter("•");
            paragraph.setLeftMargin(INDENT);
            paragraph.setIndent(-INDENT);
            paragraph.setSpaceAfter(-8.0);
            if (!point.head().isEmpty()) {
                words.run(paragraph, point.head(), size, true, Ink.TEXT);
            }
            if (!point.text().isEmpty()) {
                String between = point.head().isEmpty() ? "" : " – ";
                words.run(paragraph, between, size, false, Ink.SOFT).setText(between);
                words.run(paragraph, point.text(), size, false, point.head().isEmpty() ? Ink.TEXT : Ink.SOFT);
            }
        }
    }
}
