package org.mirps.employment.presentation.file.pptx;

import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.leaf.NumberGrid;
import org.mirps.employment.presentation.leaf.NumberGrid.Cell;
import org.mirps.employment.presentation.leaf.Page;
import org.mirps.employment.shared.Texts;

/** Large numbers, each on a ground of its own. */
final class NumberShapes {

    private final Words words;

    NumberShapes(Words words) {
        this.words = words;
    }

    void write(XSLFSlide sheet, List<SessionFigure.Number> numbers, Page.Box box) {
        String nothing = Texts.of("presentation", words.language()).get("figure.text.none");
        for (Cell cell : NumberGrid.of(numbers, box, nothing)) {
            XSLFTextBox shape = words.box(sheet, "Number", cell.box());
            Words.fill(shape, Ink.WASH);
            shape.setLeftInset(NumberGrid.PADDING);
            shape.setRightInset(NumberGrid.PADDING);
            shape.setTopInset(NumberGrid.PADDING);
            words.run(
                    shape.addNewTextParagraph(),
                    cell.value().text(),
                    cell.value().size(),
                    true,
                    Ink.PRIMARY);
            words.run(
                    shape.addNewTextParagraph(),
                    cell.label().text(),
                    cell.label().size(),
                    false,
                    Ink.TEXT);
            words.run(
                    shape.addNewTextParagraph(),
                    cell.coverage().text(),
                    cell.coverage().size(),
                    false,
                    Ink.SOFT);
        }
    }
}
