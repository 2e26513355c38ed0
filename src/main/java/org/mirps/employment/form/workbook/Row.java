package org.mirps.employment.form.workbook;

import java.util.Map;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

/**
 * One row of a sheet, its cells by canonical column name; localized columns as {@code label::es}.
 *
 * @param headings of the sheet as written, by canonical column name
 */
public record Row(String sheet, int number, Map<String, Cell> cells, Map<String, String> headings) {

    /** The cell in a column; blank where the row or the sheet has none. */
    public Cell cell(String column) {
        Cell cell = cells.get(column);
        return cell != null ? cell : new Cell(sheet, number, headings.getOrDefault(column, column), "");
    }

    public String text(String column) {
        return cell(column).text();
    }

    /** The text for one language: its own column, or the column without a language. */
    public Cell cell(String column, Language language) {
        Cell own = cell(column + "::" + language.code());
        return own.isBlank() ? cell(column) : own;
    }

    public LocalizedText localized(String column) {
        return new LocalizedText(
                cell(column, Language.ES).text(), cell(column, Language.EN).text());
    }
}
