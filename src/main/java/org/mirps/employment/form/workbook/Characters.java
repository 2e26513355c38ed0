package org.mirps.employment.form.workbook;

import java.util.regex.Pattern;

/** Characters that XML, and so the XForm, cannot hold. Source: XML 1.0, production 2. */
final class Characters {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\x{D800}-\\x{DFFF}]");

    private Characters() {}

    static boolean areAllowed(String text) {
        return !FORBIDDEN.matcher(text).find();
    }

    static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }
}
