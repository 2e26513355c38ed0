package org.mirps.employment.form.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.mirps.employment.form.workbook.Workbook.Line;
import org.mirps.employment.form.workbook.Workbook.Sheet;

/** Writes a workbook as an .xlsx to go on working with: every cell text, headings bold and frozen, columns as wide as their words. */
public final class XlsxWriter {

    private static final int WINDOW = 100;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 50;
    private static final int UNITS_PER_CHARACTER = 256;
    private static final String TEXT_FORMAT = "@";

    private final SXSSFWorkbook out;
    private final CellStyle heading;
    private final CellStyle text;

    private XlsxWriter(SXSSFWorkbook out) {
        this.out = out;
        this.text = out.createCellStyle();
        text.setDataFormat(out.createDataFormat().getFormat(TEXT_FORMAT));
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setWrapText(true);
        this.heading = out.createCellStyle();
        heading.cloneStyleFrom(text);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Font bold = out.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    public static byte[] write(Workbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook out = new SXSSFWorkbook(null, WINDOW, false, true)) {
            // The 64-bit fields are for files above 4 GB, and keep simpler programs from reading ours.
            out.setZip64Mode(Zip64Mode.Never);
            XlsxWriter writer = new XlsxWriter(out);
            workbook.sheets().forEach(writer::sheet);
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void sheet(Sheet sheet) {
        SXSSFSheet made = out.createSheet(freeName(sheet.name()));
        made.createFreezePane(0, 1);
        for (int column = 0; column < sheet.headings().size(); column++) {
            made.setColumnWidth(column, width(sheet, column) * UNITS_PER_CHARACTER);
            made.setDefaultColumnStyle(column, text);
        }
        row(made, 0, sheet.headings(), heading);
        int row = 1;
        for (Line line : sheet.rows()) {
            row(made, row++, line.cells(), text);
        }
    }

    private static void row(SXSSFSheet sheet, int number, List<String> cells, CellStyle style) {
        var row = sheet.createRow(number);
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                Cell cell = row.createCell(column);
                cell.setCellValue(XlsxValues.escaped(cells.get(column)));
                cell.setCellStyle(style);
            }
        }
    }

    private static int width(Sheet sheet, int column) {
        int longest = Math.max(NARROWEST, sheet.headings().get(column).length() + 2);
        for (Line line : sheet.rows()) {
            int length = column < line.cells().size() ? line.cells().get(column).length() : 0;
            longest = Math.max(longest, length + 2);
        }
        return Math.min(longest, WIDEST);
    }

    /** The name as Excel allows it, and only once. */
    private String freeName(String name) {
        String safe = WorkbookUtil.createSafeSheetName(name, '_');
        String free = safe;
        for (int i = 2; out.getSheetIndex(free) >= 0; i++) {
            String number = " " + i;
            free = safe.substring(0, Math.min(safe.length(), 31 - number.length())) + number;
        }
        return free;
    }
}
