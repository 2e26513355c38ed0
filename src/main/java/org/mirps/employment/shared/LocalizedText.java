package org.mirps.employment.shared;

/**
 * A short text in both languages. A missing translation is an empty string; {@link #in} then falls back to the other language, so that a
 * reader never sees an empty label because of a missing translation.
 */
public record LocalizedText(String es, String en) {

    public static final LocalizedText EMPTY = new LocalizedText("", "");

    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    public String in(Language language) {
        String wanted = language == Language.EN ? en : es;
        return wanted.isEmpty() ? (language == Language.EN ? es : en) : wanted;
    }

    public boolean isEmpty() {
        return es.isEmpty() && en.isEmpty();
    }
}
