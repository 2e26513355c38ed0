package org.mirps.employment.form.xlsform;

/**
 * What stands in one cell, and where.
 *
 * @param column heading as written
 */
record Cell(String sheet, int row, String column, String text) {

    boolean isBlank() {
        return text.isEmpty();
    }
}
