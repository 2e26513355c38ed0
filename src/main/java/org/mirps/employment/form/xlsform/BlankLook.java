package org.mirps.employment.form.xlsform;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mirps.employment.form.blank.BlankForm.Kind;

/** How the cells of a blank form look. */
final class BlankLook {

    private static final short TITLE_POINTS = 14;

    private final CellStyle text;
    private final CellStyle soft;
    private final CellStyle title;
    private final CellStyle group;
    private final CellStyle heading;
    private final CellStyle answer;
    private final CellStyle date;

    BlankLook(XSSFWorkbook out) {
        text = out.createCellStyle();
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setWrapText(true);
        Font bold = out.createFont();
        bold.setBold(true);
        Font large = out.createFont();
        large.setBold(true);
        large.setFontHeightInPoints(TITLE_POINTS);
        Font italic = out.createFont();
        italic.setItalic(true);
        title = out.createCellStyle();
        title.setFont(large);
        soft = like(out, text, italic);
        group = like(out, text, bold);
        heading = like(out, text, bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        answer = out.createCellStyle();
        answer.cloneStyleFrom(text);
        answer.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        answer.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        answer.setBorderBottom(BorderStyle.THIN);
        answer.setBorderTop(BorderStyle.THIN);
        answer.setBorderLeft(BorderStyle.THIN);
        answer.setBorderRight(BorderStyle.THIN);
        date = out.createCellStyle();
        date.cloneStyleFrom(answer);
        date.setDataFormat(out.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    CellStyle text() {
        return text;
    }

    CellStyle soft() {
        return soft;
    }

    CellStyle title() {
        return title;
    }

    CellStyle group() {
        return group;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle answer(Kind kind) {
        return kind == Kind.DATE ? date : answer;
    }

    private static CellStyle like(XSSFWorkbook out, CellStyle other, Font font) {
        CellStyle style = out.createCellStyle();
        style.cloneStyleFrom(other);
        style.setFont(font);
        return style;
    }
}
