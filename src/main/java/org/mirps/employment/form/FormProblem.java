package org.mirps.employment.form;

import java.util.Comparator;
import org.mirps.employment.shared.LocalizedText;

/**
 * One problem of a workbook, with its place.
 *
 * @param sheet such as {@code survey}; empty where the whole file is meant
 * @param row 1-based row of the sheet (line of the text for Markdown); 0 where the whole sheet is meant
 * @param column heading of the column; empty where the whole row is meant
 * @param code stable and in kebab-case, such as {@code unknown-type}
 * @param message says what is wrong and what to do
 */
public record FormProblem(String sheet, int row, String column, Severity severity, String code, LocalizedText message) {

    /** Reading order: sheet as found, then row, then column. */
    public static final Comparator<FormProblem> BY_PLACE = Comparator.comparing(FormProblem::sheet)
            .thenComparingInt(FormProblem::row)
            .thenComparing(FormProblem::column)
            .thenComparing(FormProblem::code);

    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
