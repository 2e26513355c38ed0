package org.mirps.employment.roster;

import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Texts;

/**
 * What is wrong with a file, or a row of it.
 *
 * @param row as a spreadsheet counts, from 1, headings included; 0 for the file as a whole
 * @param column heading; empty for the whole row
 */
public record RosterFault(int row, String column, LocalizedText message) {

    /** @param textKey in the bundle of this room, such as {@code fault.column.missing} */
    static RosterFault of(int row, String column, String textKey, Object... arguments) {
        return new RosterFault(
                row,
                column,
                new LocalizedText(
                        Texts.of("roster", Language.ES).get(textKey, arguments),
                        Texts.of("roster", Language.EN).get(textKey, arguments)));
    }

    /** Place and reason in one sentence. */
    public String in(Language language) {
        Texts words = Texts.of("roster", language);
        String said = message.in(language);
        if (row == 0) {
            return column.isEmpty() ? said : words.get("fault.place.column", column, said);
        }
        return column.isEmpty()
                ? words.get("fault.place.row", Integer.toString(row), said)
                : words.get("fault.place.cell", Integer.toString(row), column, said);
    }
}
