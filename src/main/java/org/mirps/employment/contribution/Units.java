package org.mirps.employment.contribution;

import java.util.Locale;
import java.util.MissingResourceException;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Units of the form's column {@code unit} in words. A unit without words in the bundle, such as {@code %} or {@code USD}, is its own word. */
public final class Units {

    private Units() {}

    public static String say(String unit, Language language) {
        try {
            return Texts.of("contribution", language)
                    .get("unit." + unit.toLowerCase(Locale.ROOT).replace(' ', '_'));
        } catch (MissingResourceException ownWord) {
            return unit;
        }
    }
}
