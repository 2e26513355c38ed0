package org.mirps.employment.form.catalogue.web;

import java.util.MissingResourceException;
import org.mirps.employment.form.change.Difference;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** What the columns of a workbook are called for people. A column without words in the bundle is called as in the workbook. */
final class FieldWords {

    private final Texts words;

    FieldWords(Language language) {
        this.words = Texts.of("form", language);
    }

    /** Such as "Ayuda (inglés)". */
    String of(Difference difference) {
        String field = (difference.part().isEmpty() ? "" : difference.part() + ": ") + of(difference.field());
        return difference.language().isEmpty()
                ? field
                : field + " (" + words.get("language." + difference.language()) + ")";
    }

    private String of(String field) {
        try {
            return words.get("field." + field);
        } catch (MissingResourceException ownWord) {
            return field;
        }
    }
}
