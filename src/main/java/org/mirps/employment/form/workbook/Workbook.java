package org.mirps.employment.form.workbook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sheets of a workbook as plain text, whatever format they came in. */
public record Workbook(List<Sheet> sheets) {

    /** Sheets that a form is read from; others are kept, and not looked into. */
    public static final Set<String> KNOWN = Set.of("survey", "choices", "settings", "indicators");

    /** Whether there is any sheet that a form is read from. */
    public boolean isForm() {
        return sheets.stream().anyMatch(sheet -> KNOWN.contains(sheet.name()));
    }

    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /**
     * One sheet.
     *
     * @param name lower case, such as {@code survey}
     * @param row where it begins: line of a text; 0 in a workbook
     * @param headingRow row of the headings, or where they should be; 0 if there is no such sheet
     * @param headings of the columns, as written; empty if the sheet has no row
     * @param rows below the headings, without blank ones
     */
    public record Sheet(String name, int row, int headingRow, List<String> headings, List<Line> rows) {

        public static Sheet missing(String name) {
            return new Sheet(name, 0, 0, List.of(), List.of());
        }

        public boolean isMissing() {
            return headingRow == 0;
        }
    }

    /** @param cells trimmed text by column; may be shorter or longer than the headings */
    public record Line(int row, List<String> cells) {}
}
