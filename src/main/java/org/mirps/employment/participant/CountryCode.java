package org.mirps.employment.participant;

import java.util.Locale;
import java.util.Set;

/** ISO 3166-1 alpha-2, such as {@code GT}; or {@code REG}, which is ours, for an organisation that works in several countries. */
public record CountryCode(String value) {

    private static final String SEVERAL = "REG";
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    public CountryCode {
        if (!ISO.contains(value) && !value.equals(SEVERAL)) {
            throw new IllegalArgumentException("Not a country: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
