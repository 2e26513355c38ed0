package org.mirps.employment.participant.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a new password has to be: long, and not one that is known or expected; of any characters, in any mixture. Source: NIST SP 800-63B-4,
 * 3.1.1.2. What is known or expected a library knows that estimates how many guesses it takes.
 */
public final class PasswordRules {

    /** In characters. Source: OWASP ASVS 5.0, 6.2.1. */
    public static final int SHORTEST = 12;

    static final int LONGEST = 256;

    /** A hundred million guesses, from 0 to 4: enough where few tries are looked at and each hash is slow. */
    private static final int ENOUGH = 3;

    /** The library's time grows with the square of the length; what is longer is judged by its beginning. */
    private static final int JUDGED = 64;

    /** What people here would think of first, without accents; the library knows English. */
    private static final List<String> EXPECTED = List.of(
            "mirps",
            "employment",
            "empleo",
            "ministerio",
            "trabajo",
            "gobierno",
            "refugiados",
            "refugiadas",
            "contrasena",
            "clave",
            "secreto",
            "bienvenido",
            "bienvenida",
            "administrador",
            "administracion",
            "coordinacion",
            "belice",
            "costarica",
            "elsalvador",
            "guatemala",
            "honduras",
            "mexico",
            "panama",
            "dominicana");

    /** Characters beside such words that have to be the person's own. */
    private static final int OWN = 6;

    private static final int SHORTEST_WORD = 3;

    private static final Zxcvbn STRENGTH = new Zxcvbn();

    private PasswordRules() {}

    /** One spelling of what looks the same, however it was typed; for choosing and for signing in. */
    public static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /**
     * @param normalised as {@link #normalised} gives it
     * @param known what others know of the person: e-mail address, name
     * @throws PasswordTooShort with fewer than twelve characters
     * @throws PasswordNotPossible if it is too long, or easily guessed
     */
    public static void require(String normalised, String... known) {
        int length = normalised.codePointCount(0, normalised.length());
        if (length < SHORTEST) {
            throw new PasswordTooShort();
        }
        if (length > LONGEST) {
            throw PasswordNotPossible.tooLong(LONGEST);
        }
        String judged = normalised.substring(0, Math.min(normalised.length(), JUDGED));
        if (STRENGTH.measure(judged).getScore() < ENOUGH || remainder(folded(judged), known) < OWN) {
            throw PasswordNotPossible.guessed();
        }
    }

    /** @param present what is typed as the password of before. Throws PasswordNotPossible if it is the same */
    public static void requireOther(String normalised, String present) {
        if (normalised.equals(normalised(present))) {
            throw PasswordNotPossible.same();
        }
    }

    /** How many characters are the person's own: neither of a word that is expected, nor between two such. */
    private static int remainder(String judged, String... known) {
        List<String> words = new ArrayList<>(EXPECTED);
        for (String each : known) {
            words.addAll(Arrays.asList(folded(each).split("[^\\p{L}\\p{N}]+")));
        }
        words.removeIf(word -> word.length() < SHORTEST_WORD);
        words.sort(Comparator.comparing(String::length).reversed());
        String rest = judged;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest.replaceAll("[^\\p{L}\\p{N}]", "").length();
    }

    /** Lower case, without accents. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
