package org.mirps.employment.contribution;

import java.util.Currency;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** Units of the form's column {@code unit} in words. A unit without words in the bundle, such as {@code %} or {@code USD}, is its own word. */
public final class Units {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ONE = Set.of("1", "-1");

    private Units() {}

    /** Whether it is a currency, ISO 4217. */
    public static boolean isMoney(String unit) {
        return CURRENCIES.contains(unit);
    }

    public static String say(String unit, Language language) {
        return find("unit.", unit, language).orElse(unit);
    }

    /** Beside a number: of one thing in the singular. @param number as it is written, such as "1" or "1,200" */
    public static String say(String unit, String number, Language language) {
        return Optional.of(unit)
                .filter(some -> ONE.contains(number))
                .flatMap(some -> find("unit.one.", some, language))
                .orElseGet(() -> say(unit, language));
    }

    private static Optional<String> find(String prefix, String unit, Language language) {
        try {
            return Optional.of(Texts.of("contribution", language)
                    .get(prefix + unit.toLowerCase(Locale.ROOT).replace(' ', '_')));
        } catch (MissingResourceException ownWord) {
            return Optional.empty();
        }
    }
}
