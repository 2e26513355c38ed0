package org.mirps.employment.form.workbook;

/**
 * What stands in one cell, and where.
 *
 * @param column heading as written
 */
public record Cell(String sheet, int row, String column, String text) {

    public boolean isBlank() {
        return text.isEmpty();
    }
}
