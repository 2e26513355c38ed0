package org.mirps.employment.contribution.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.form.workbook.XlsxValues;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * Writes the workbook: a sheet for each section, in which only answers and notes can be changed; first four columns that nobody sees tell the
 * reader what stood there. Lists to choose from lie in a hidden sheet, for Excel takes only 255 characters in a cell's own list.
 */
final class AnswerSheets {

    /** Headings of the columns that nobody sees, and of the sheet that says whose workbook it is. */
    static final String KEY = "mirps:key";

    static final String REVISION = "mirps:revision";
    static final String GIVEN = "mirps:answer";
    static final String NOTED = "mirps:note";
    static final String CONTRIBUTION = "mirps:contribution";
    static final String VERSION = "mirps:version";
    static final String ORIGIN = "mirps";
    private static final String LISTS = "mirps lists";

    private static final int HIDDEN = 4;
    private static final int ANSWER = HIDDEN + 2;
    private static final int NOTE = ANSWER + 3;
    private static final int[] WIDTHS = {12, 12, 12, 12, 24, 60, 32, 18, 28, 40};
    private static final int UNITS_PER_CHARACTER = 256;
    private static final int SHEET_NAME = 31;

    private final XSSFWorkbook out = new XSSFWorkbook();
    private final Texts words;
    private final CellStyle said = style(false, false);
    private final CellStyle heading = style(true, false);
    private final CellStyle open = style(false, true);
    private final CellStyle number = style(false, true);
    private final Map<List<String>, String> listNames = new HashMap<>();
    private final Sheet lists;

    private AnswerSheets(Language language) {
        this.words = Texts.of("contribution", language);
        this.lists = out.createSheet(LISTS);
        number.setDataFormat(out.createDataFormat().getFormat("#,##0.###############"));
    }

    /**
     * The file.
     *
     * @param version of the form
     * @param labels of sections, by their names
     * @param sheets by the name of their section
     */
    static byte[] write(
            ContributionId contribution,
            String version,
            Map<String, String> labels,
            Map<String, List<SheetLine>> sheets,
            Language language) {
        AnswerSheets workbook = new AnswerSheets(language);
        sheets.forEach((section, lines) -> workbook.section(labels.getOrDefault(section, section), lines));
        return workbook.end(contribution, version);
    }

    private void section(String label, List<SheetLine> lines) {
        Sheet sheet = out.createSheet(free(label));
        row(
                sheet,
                0,
                heading,
                KEY,
                REVISION,
                GIVEN,
                NOTED,
                words.get("workbook.column.entry"),
                words.get("workbook.column.question"),
                words.get("workbook.column.answer"),
                words.get("workbook.column.unit"),
                words.get("workbook.column.then"),
                words.get("workbook.column.note"));
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * UNITS_PER_CHARACTER);
            sheet.setColumnHidden(column, column < HIDDEN);
        }
        for (int i = 0; i < lines.size(); i++) {
            line(sheet, i + 1, lines.get(i));
        }
        sheet.createFreezePane(ANSWER, 1);
        sheet.protectSheet(""); // against a slip, not against anybody: the reader looks at what stands there
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void line(Sheet sheet, int at, SheetLine line) {
        Row row = row(
                sheet,
                at,
                said,
                line.key().toString(),
                String.valueOf(line.revision()),
                line.answer(),
                line.note(),
                line.where(),
                line.question(),
                "",
                line.unit(),
                line.then(),
                "");
        Cell answer = row.getCell(ANSWER);
        answer.setCellStyle(line.type().isNumber() ? number : open);
        if (line.type().isNumber() && !line.answer().isEmpty()) {
            answer.setCellValue(Double.parseDouble(line.answer()));
        } else {
            answer.setCellValue(XlsxValues.escaped(line.answer()));
        }
        row.getCell(NOTE).setCellStyle(open);
        row.getCell(NOTE).setCellValue(XlsxValues.escaped(line.note()));
        if (!line.choices().isEmpty()) {
            choose(sheet, line.choices(), new CellRangeAddressList(at, at, ANSWER, ANSWER));
        }
    }

    private void choose(Sheet sheet, List<String> choices, CellRangeAddressList cells) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(list(choices)), cells);
        validation.setShowErrorBox(true);
        validation.createErrorBox(words.get("workbook.title"), words.get("workbook.text.oneOfList"));
        sheet.addValidationData(validation);
    }

    /** The name of a range that holds these choices. */
    private String list(List<String> choices) {
        return listNames.computeIfAbsent(choices, all -> {
            int column = listNames.size();
            for (int i = 0; i < all.size(); i++) {
                Row row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
                row.createCell(column).setCellValue(XlsxValues.escaped(all.get(i)));
            }
            Name name = out.createName();
            name.setNameName("list_" + column);
            String letter = CellReference.convertNumToColString(column);
            name.setRefersToFormula("'" + LISTS + "'!$" + letter + "$1:$" + letter + "$" + all.size());
            return name.getNameName();
        });
    }

    private byte[] end(ContributionId contribution, String version) {
        Sheet origin = out.createSheet(ORIGIN);
        row(origin, 0, said, CONTRIBUTION, VERSION);
        row(origin, 1, said, contribution.toString(), version);
        int sheets = out.getNumberOfSheets();
        out.setSheetOrder(LISTS, sheets - 1);
        out.setActiveSheet(0);
        out.setSelectedTab(0);
        out.setSheetHidden(sheets - 1, sheets > 2);
        out.setSheetHidden(sheets - 2, sheets > 2);
        try (XSSFWorkbook workbook = out;
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(Sheet sheet, int at, CellStyle style, String... texts) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < texts.length; column++) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(XlsxValues.escaped(texts[column]));
        }
        return row;
    }

    private CellStyle style(boolean bold, boolean filled) {
        CellStyle style = out.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setLocked(!filled);
        if (bold) {
            Font font = out.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        if (filled) {
            style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    /** A name for a sheet that none has yet: Excel takes {@value #SHEET_NAME} characters. */
    private String free(String label) {
        String name = WorkbookUtil.createSafeSheetName(label);
        for (int i = 2; out.getSheet(name) != null; i++) {
            String ending = " " + i;
            String safe = WorkbookUtil.createSafeSheetName(label);
            name = safe.substring(0, Math.min(safe.length(), SHEET_NAME - ending.length())) + ending;
        }
        return name;
    }
}
