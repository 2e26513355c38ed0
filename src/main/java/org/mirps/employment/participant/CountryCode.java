package org.mirps.employment.participant;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** ISO 3166-1 alpha-2, such as {@code GT}; or {@code REG}, which is ours, for an organisation that works in several countries. */
public record CountryCode(String value) {

    private static final String SEVERAL = "REG";
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    public CountryCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a country: " + value);
        }
    }

    public static boolean isCode(String text) {
        return ISO.contains(text) || text.equals(SEVERAL);
    }

    /** Several countries first, then every country of the world by its name in that language. */
    public static List<CountryCode> all(Language reader) {
        Collator letters = Collator.getInstance(reader.locale());
        return Stream.concat(Stream.of(SEVERAL), ISO.stream().sorted(comparing(code -> name(code, reader), letters)))
                .map(CountryCode::new)
                .toList();
    }

    public boolean isSeveral() {
        return value.equals(SEVERAL);
    }

    /** ISO 3166-1 alpha-3, such as {@code GTM}, by which most tables of others are joined; empty for several countries. */
    public String alpha3() {
        return isSeveral() ? "" : new Locale.Builder().setRegion(value).build().getISO3Country();
    }

    /** Its name, such as "República Dominicana". Source: Unicode CLDR, as the Java platform has it. */
    public String in(Language reader) {
        return isSeveral() ? Texts.of("participant", reader).get("country.several") : name(value, reader);
    }

    private static String name(String code, Language reader) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(reader.locale());
    }

    @Override
    public String toString() {
        return value;
    }
}
