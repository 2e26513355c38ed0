package org.mirps.employment.presentation.file.pptx;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.leaf.HeatTables;
import org.mirps.employment.presentation.leaf.Page;
import org.mirps.employment.presentation.leaf.Sheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** A table as PowerPoint's own, with its first line and column as headings. */
final class TableShape {

    private final Words words;

    TableShape(Words words) {
        this.words = words;
    }

    void write(XSLFSlide slide, SessionFigure.Table table, Page.Box box, String description) {
        write(
                slide,
                table,
                box,
                description,
                (row, column) -> row < table.rows().size() ? Ink.PAPER : Ink.WASH);
    }

    /** Whose cells have shades, so that its numbers and words can still be edited. */
    void write(XSLFSlide slide, SessionFigure.Heat heat, Page.Box box, String description) {
        write(slide, HeatTables.table(heat), box, description, (row, column) -> {
            int shade = column == 0
                    ? -1
                    : heat.rows().get(row).cells().get(column - 1).shade();
            return shade < 0 ? Ink.PAPER : Ink.heat(shade, heat.classes().size());
        });
    }

    private void write(XSLFSlide slide, SessionFigure.Table table, Page.Box box, String description, Grounds grounds) {
        if (table.columns().isEmpty()) {
            return;
        }
        Sheet sheet = Sheet.of(table, box.width());
        int lines = sheet.lines().size();
        XSLFTable shape = slide.createTable(lines + 1, table.columns().size());
        double width = sheet.widths().stream().mapToDouble(Double::doubleValue).sum();
        shape.setAnchor(Words.rectangle(new Page.Box(box.left(), box.top(), width, sheet.height())));
        Words.described(shape, "Table", description);
        CTTableProperties look = shape.getCTTable().isSetTblPr()
                ? shape.getCTTable().getTblPr()
                : shape.getCTTable().addNewTblPr();
        look.setFirstRow(true);
        look.setFirstCol(true);
        look.setLastRow(!table.totals().isEmpty());
        for (int i = 0; i < table.columns().size(); i++) {
            shape.setColumnWidth(i, sheet.widths().get(i));
        }
        List<XSLFTableRow> rows = shape.getRows();
        row(rows.get(0), sheet, 0, i -> table.columns().get(i).name(), true, column -> Ink.PRIMARY);
        for (int line = 0; line < lines; line++) {
            SessionFigure.Row row = sheet.lines().get(line);
            boolean total = line >= table.rows().size();
            int number = line;
            row(
                    rows.get(line + 1),
                    sheet,
                    line + 1,
                    i -> Sheet.cell(row, i),
                    total,
                    column -> grounds.of(number, column));
        }
    }

    private void row(XSLFTableRow row, Sheet sheet, int line, Cells cells, boolean bold, IntFunction<Ink> grounds) {
        row.setHeight(sheet.heights().get(line));
        for (int i = 0; i < sheet.widths().size(); i++) {
            XSLFTableCell cell = row.getCells().get(i);
            Ink ground = grounds.apply(i);
            cell.clearText();
            body(cell);
            XSLFTextParagraph paragraph = cell.addNewTextParagraph();
            boolean number = i > 0 && sheet.table().columns().get(i).number();
            if (number) {
                Words.right(paragraph);
            }
            words.run(paragraph, cells.text(i), sheet.size(), bold || i == 0, ground.over());
            cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
            cell.setLeftInset(Sheet.PADDING);
            cell.setRightInset(Sheet.PADDING);
            cell.setTopInset(1);
            cell.setBottomInset(1);
            ground(cell, ground);
            cell.setBorderProperties(BorderEdge.bottom, Ink.LINE.line());
        }
    }

    /** What a text must begin with, which POI leaves out: without it PowerPoint offers to repair the file. */
    private static void body(XSLFTableCell cell) {
        CTTextBody body = ((CTTableCell) cell.getXmlObject()).getTxBody();
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
        }
    }

    private static void ground(XSLFTableCell cell, Ink ink) {
        CTTableCellProperties look = ((CTTableCell) cell.getXmlObject()).getTcPr();
        ink.fill(look.isSetSolidFill() ? look.getSolidFill() : look.addNewSolidFill());
    }

    /** The ground of a cell. */
    private interface Grounds {
        Ink of(int row, int column);
    }

    /** What stands in each cell of a line. */
    private interface Cells {
        String text(int column);
    }
}
