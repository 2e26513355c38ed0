package org.mirps.employment.form.xlsform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.mirps.employment.form.blank.BlankForm;
import org.mirps.employment.form.blank.BlankForm.Kind;
import org.mirps.employment.form.blank.BlankForm.Line;
import org.mirps.employment.form.workbook.XlsxValues;
import org.mirps.employment.shared.Texts;

/** The sheets of a blank form. Lists to choose from lie in a hidden sheet, for Excel takes only 255 characters in a cell's own list. */
final class BlankSheets {

    /** Entries of a repeat for which there are cells. */
    private static final int ENTRIES = 6;

    private static final int[] WIDTHS = {8, 60, 44, 44, 44, 40};
    private static final int ANSWER = WIDTHS.length - 1;
    private static final int UNITS_PER_CHARACTER = 256;
    private static final int SHEET_NAME = 31;

    private final XSSFWorkbook out;
    private final BlankLook look;
    private final Texts words;
    private final Sheet lists;
    private final Map<List<String>, String> listNames = new HashMap<>();

    BlankSheets(XSSFWorkbook out, BlankForm form) {
        this.out = out;
        this.look = new BlankLook(out);
        this.words = Texts.of("form", form.language());
        this.lists = out.createSheet(words.get("blank.text.lists"));
    }

    void section(BlankForm.Section section) {
        Sheet sheet = out.createSheet(free(section.title()));
        boolean repeats = section.lines().stream().anyMatch(Line::repeated);
        row(sheet, 0, look.title(), section.title());
        row(sheet, 1, look.soft(), condition(section.condition(), section.hint()));
        headings(sheet, repeats);
        int at = 3;
        for (Line line : section.lines()) {
            line(sheet, at++, line);
        }
        sheet.createFreezePane(2, 3);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Puts the lists behind all else. */
    void end() {
        out.setSheetOrder(lists.getSheetName(), out.getNumberOfSheets() - 1);
        out.setSheetHidden(out.getNumberOfSheets() - 1, true);
        out.setActiveSheet(0);
        out.setSelectedTab(0);
    }

    private void headings(Sheet sheet, boolean repeats) {
        Row row = row(
                sheet,
                2,
                look.heading(),
                words.get("blank.column.number"),
                words.get("blank.column.question"),
                words.get("blank.column.hint"),
                words.get("blank.column.how"),
                words.get("blank.column.condition"),
                repeats ? words.get("blank.column.entry", 1) : words.get("blank.column.answer"));
        for (int entry = 2; repeats && entry <= ENTRIES; entry++) {
            cell(row, ANSWER + entry - 1, look.heading(), words.get("blank.column.entry", entry));
        }
        for (int column = 0; column < ANSWER + (repeats ? ENTRIES : 1); column++) {
            sheet.setColumnWidth(column, WIDTHS[Math.min(column, ANSWER)] * UNITS_PER_CHARACTER);
        }
    }

    private void line(Sheet sheet, int at, Line line) {
        if (!line.kind().isQuestion()) {
            CellStyle style = line.kind() == Kind.NOTE ? look.soft() : look.group();
            String how = line.kind() == Kind.REPEAT ? words.get("blank.text.entries", ENTRIES) : "";
            row(sheet, at, style, "", line.label(), line.hint(), how, line.condition());
            return;
        }
        String label = line.label() + (line.required() ? " " + words.get("blank.text.required") : "");
        Row row = row(sheet, at, look.text(), line.number(), label, line.hint(), how(line), line.condition());
        for (int entry = 0; entry < (line.repeated() ? ENTRIES : 1); entry++) {
            cell(row, ANSWER + entry, look.answer(line.kind()), "");
        }
        limit(sheet, line, new CellRangeAddressList(at, at, ANSWER, ANSWER + (line.repeated() ? ENTRIES - 1 : 0)));
    }

    private String how(Line line) {
        String unit = line.unit().isEmpty() ? "" : " (" + line.unit() + ")";
        String rule = line.rule().isEmpty() ? "" : "\n" + line.rule();
        String choices =
                line.choices().isEmpty() || line.kind() == Kind.ONE ? "" : "\n• " + String.join("\n• ", line.choices());
        return words.get("blank.answer." + line.kind()) + unit + rule + choices;
    }

    private void limit(Sheet sheet, Line line, CellRangeAddressList cells) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint limit = switch (line.kind()) {
            case ONE -> helper.createFormulaListConstraint(list(line.choices()));
            case CONFIRM -> helper.createFormulaListConstraint(list(List.of(words.get("blank.text.yes"))));
            case INTEGER -> helper.createIntegerConstraint(OperatorType.BETWEEN, "-999999999999", "999999999999");
            case DECIMAL -> helper.createDecimalConstraint(OperatorType.BETWEEN, "-999999999999", "999999999999");
            case DATE -> helper.createDateConstraint(OperatorType.GREATER_THAN, "DATE(1900,1,1)", null, "yyyy-mm-dd");
            default -> null;
        };
        if (limit != null) {
            DataValidation validation = helper.createValidation(limit, cells);
            validation.setShowErrorBox(true);
            validation.createErrorBox(words.get("blank.text.error"), words.get("blank.answer." + line.kind()));
            sheet.addValidationData(validation);
        }
    }

    /** The name of a range that holds these choices. */
    private String list(List<String> choices) {
        return listNames.computeIfAbsent(choices, all -> {
            int column = listNames.size();
            for (int i = 0; i < all.size(); i++) {
                Row row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
                cell(row, column, look.text(), all.get(i));
            }
            Name name = out.createName();
            name.setNameName("list_" + (column + 1));
            String letters = CellReference.convertNumToColString(column);
            name.setRefersToFormula("'" + lists.getSheetName() + "'!$" + letters + "$1:$" + letters + "$" + all.size());
            return name.getNameName();
        });
    }

    private String condition(String condition, String hint) {
        String said = condition.isEmpty() ? "" : words.get("blank.text.condition", condition);
        return (said + " " + hint).strip();
    }

    private static Row row(Sheet sheet, int at, CellStyle style, String... cells) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            cell(row, i, style, cells[i]);
        }
        return row;
    }

    private static void cell(Row row, int column, CellStyle style, String words) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!words.isEmpty()) {
            cell.setCellValue(XlsxValues.escaped(words));
        }
    }

    /** The title as Excel allows it for a sheet, and only once. */
    private String free(String title) {
        String safe = WorkbookUtil.createSafeSheetName(title.isBlank() ? "-" : title, ' ')
                .strip();
        String free = safe;
        for (int i = 2; out.getSheetIndex(free) >= 0; i++) {
            String number = " " + i;
            free = safe.substring(0, Math.min(safe.length(), SHEET_NAME - number.length())) + number;
        }
        return free;
    }
}
