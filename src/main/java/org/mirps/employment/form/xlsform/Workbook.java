package org.mirps.employment.form.xlsform;

import java.util.List;
import java.util.Optional;

/** The sheets of a workbook as plain text, whatever format they came in. */
record Workbook(List<Sheet> sheets) {

    Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /**
     * One sheet.
     *
     * @param name lower case, such as {@code survey}
     * @param row where it begins; 1-based row of the sheet, or line of a text
     * @param headings of the columns, as written; empty if the sheet has no row
     * @param rows below the headings, without blank ones
     */
    record Sheet(String name, int row, List<String> headings, List<Line> rows) {}

    /** @param cells trimmed text by column; may be shorter or longer than the headings */
    record Line(int row, List<String> cells) {}
}
