package org.mirps.employment.consolidation.table.csv;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that a spreadsheet shows and does not run. Source: OWASP, "CSV Injection": a cell that begins with one of the characters below gets
 * an apostrophe in front. Plain numbers stay as they are, negative ones too.
 */
final class SpreadsheetText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private SpreadsheetText() {}

    static @Nullable String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty() || STARTS_A_FORMULA.indexOf(cell.charAt(0)) < 0) {
            return cell;
        }
        return NUMBER.matcher(cell).matches() ? cell : "'" + cell;
    }
}
