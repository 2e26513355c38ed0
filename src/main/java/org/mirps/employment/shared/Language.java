package org.mirps.employment.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two languages in which everything is said. Spanish is the default. */
public enum Language {
    ES,
    EN;

    public static final Language DEFAULT = ES;

    /** Lower-case ISO 639-1 code, as in {@code lang} attributes and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /**
     * Locale for numbers, dates and times as the region writes them: Latin American Spanish (decimal point), English of Belize
     * (day before month). Source: Unicode CLDR, es-419 and en-GB, which unlike en-BZ writes a day in one way, short or long.
     */
    public Locale formats() {
        return Locale.forLanguageTag(this == EN ? "en-GB" : "es-419");
    }

    /** The language with exactly this code; empty where it is neither of ours. */
    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The language for a locale or code such as {@code en-BZ}; the default where it is neither of ours. */
    public static Language of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("en") ? EN : DEFAULT;
    }

    /** Of whoever runs this computer, as its system says: Spanish, or English for any other. */
    public static Language ofThisComputer() {
        return Locale.getDefault().getLanguage().equals(ES.code()) ? ES : EN;
    }

    public static Language of(Locale locale) {
        return of(locale.getLanguage());
    }
}
