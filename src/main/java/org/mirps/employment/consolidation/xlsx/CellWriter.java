package org.mirps.employment.consolidation.xlsx;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.mirps.employment.consolidation.dataset.Variable;
import org.mirps.employment.form.workbook.XlsxValues;
import org.mirps.employment.shared.Texts;

/** Writes values as the cells that Excel has for them; what these cannot hold stays a text, or is cut and told. */
final class CellWriter {

    /** Source: Microsoft, "Excel specifications and limits". */
    private static final int MOST_CHARACTERS = 32_767;

    private static final int SURE_DIGITS = 15;

    private final Texts texts;
    private final List<String> cuts;
    private final CellStyle day;
    private final CellStyle moment;

    /** @param cuts what had to be cut is told here */
    CellWriter(Workbook book, Texts texts, List<String> cuts) {
        this.texts = texts;
        this.cuts = cuts;
        this.day = format(book, "yyyy-mm-dd");
        this.moment = format(book, "yyyy-mm-dd hh:mm:ss");
    }

    private static CellStyle format(Workbook book, String pattern) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(pattern));
        return style;
    }

    /**
     * Writes a value as tables have it.
     *
     * @param label what codes are called; empty where they stand for themselves
     */
    void write(Cell cell, Variable variable, Map<String, String> label, String value) {
        switch (variable.kind()) {
            case INTEGER, NUMBER, BINARY -> number(cell, value);
            case BOOLEAN -> cell.setCellValue(Boolean.parseBoolean(value));
            case DATE -> date(cell, LocalDate.parse(value).atStartOfDay(), value, day);
            case DATETIME -> date(cell, LocalDateTime.parse(value), value, moment);
            case MOMENT -> date(cell, LocalDateTime.ofInstant(Instant.parse(value), ZoneOffset.UTC), value, moment);
            case CODE -> text(cell, label.getOrDefault(value, value));
            case CODES -> text(cell, codes(label, value));
            case TEXT, TIME -> text(cell, value);
        }
    }

    private static String codes(Map<String, String> label, String value) {
        if (label.isEmpty()) {
            return value;
        }
        List<String> said = new ArrayList<>();
        for (String code : value.split(" ")) {
            said.add(label.getOrDefault(code, code));
        }
        return String.join("; ", said);
    }

    /** A number that Excel would round stays a text. */
    private void number(Cell cell, String value) {
        if (value.chars().filter(Character::isDigit).count() > SURE_DIGITS) {
            text(cell, value);
        } else {
            cell.setCellValue(Double.parseDouble(value));
        }
    }

    /** Excel knows no day before 1900. */
    private void date(Cell cell, LocalDateTime date, String value, CellStyle style) {
        if (date.getYear() < 1901 || date.getYear() > 9999) {
            text(cell, value);
        } else {
            cell.setCellValue(date);
            cell.setCellStyle(style);
        }
    }

    private void text(Cell cell, String value) {
        String escaped = XlsxValues.escaped(value);
        if (escaped.length() <= MOST_CHARACTERS) {
            cell.setCellValue(escaped);
            return;
        }
        cuts.add(texts.get(
                "xlsx.cut",
                cell.getSheet().getSheetName(),
                cell.getAddress().formatAsString(),
                value.length(),
                MOST_CHARACTERS));
        int end =
                Character.isHighSurrogate(escaped.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        cell.setCellValue(escaped.substring(0, end));
    }
}
