package org.mirps.employment.shared;

import java.util.Locale;

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

    /** The language for a locale or code such as {@code en-BZ}; the default where it is neither of ours. */
    public static Language of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("en") ? EN : DEFAULT;
    }

    public static Language of(Locale locale) {
        return of(locale.getLanguage());
    }
}
