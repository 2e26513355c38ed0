package org.mirps.employment.form.xlsform;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mirps.employment.form.workbook.Limits;

/**
 * Which words may name a form, an element, a list or a choice: those that stay one word in XML, in exports and in expressions. How long
 * they may be say {@link Limits}.
 */
final class SurveyNames {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final Pattern CHOICE = Pattern.compile("[^\\s'\"<>&]+");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern FORM_ID = Pattern.compile("[A-Za-z0-9_.-]+");

    private SurveyNames() {}

    static boolean isName(String text) {
        return NAME.matcher(text).matches() && !text.toLowerCase(Locale.ROOT).equals("meta");
    }

    static boolean isListName(String text) {
        return FORM_ID.matcher(text).matches();
    }

    static boolean isChoiceName(String text) {
        return CHOICE.matcher(text).matches();
    }

    static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    static boolean isFormId(String text) {
        return FORM_ID.matcher(text).matches();
    }
}
