package org.mirps.employment.contribution;

import java.util.Currency;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Units of the form's column {@code unit} in words. A unit without words in the bundle, such as {@code %} or {@code USD}, is its own word. */
public final class Units {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Units() {}

    /** Whether it is a currency, ISO 4217. */
    public static boolean isMoney(String unit) {
        return CURRENCIES.contains(unit);
    }

    public static String say(String unit, Language language) {
        try {
            return Texts.of("contribution", language)
                    .get("unit." + unit.toLowerCase(Locale.ROOT).replace(' ', '_'));
        } catch (MissingResourceException ownWord) {
            return unit;
        }
    }
}
