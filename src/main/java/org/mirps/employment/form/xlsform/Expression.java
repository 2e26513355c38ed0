package org.mirps.employment.form.xlsform;

import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.workbook.Cell;

/**
 * Something with references in it, and where it stands.
 *
 * @param context name of the element whose row it is; null where it is about the whole form
 * @param list the choice list that a filter narrows; empty otherwise
 */
record Expression(Kind kind, Cell cell, @Nullable String context, String list) {

    enum Kind {
        /** Evaluated on an element or on the whole form. */
        VALUE,
        /** Evaluated on each choice of a list. */
        FILTER,
        /** Words in which only the references are filled in. */
        WORDS
    }

    static Expression value(Cell cell, @Nullable String context) {
        return new Expression(Kind.VALUE, cell, context, "");
    }

    static Expression filter(Cell cell, String context, String list) {
        return new Expression(Kind.FILTER, cell, context, list);
    }

    static Expression words(Cell cell, String context) {
        return new Expression(Kind.WORDS, cell, context, "");
    }

    /** The text with straight quotes, which word processors like to bend. */
    String text() {
        return straight(cell.text());
    }

    static String straight(String text) {
        return text.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"');
    }
}
