package org.mirps.employment.form.xlsform;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds, in the patterns of an expression, a repetition inside a repetition, such as {@code (.*,){25}}: where a text does not fit, the number
 * of ways to try grows with each character. Looks at the text of the pattern alone, so it may warn of one that is harmless.
 */
final class SlowPattern {

    private static final Pattern CALL = Pattern.compile("(?<![\\w.:-])regex\\s*\\(");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    /** A class in brackets is one character; what stands in it repeats nothing. */
    private static final Pattern CLASS = Pattern.compile("\\[\\^?]?[^]]*]");

    private static final Pattern ESCAPED = Pattern.compile("\\\\.");

    /** A group without groups in it, repeated without an end or more than nine times, that holds something so repeated itself. */
    private static final Pattern NESTED = Pattern.compile(
            "\\([^()]*(?:[*+]|\\{\\d+,}|\\{\\d*,?\\d{2,}})[^()]*\\)(?:[*+]|\\{\\d+,}|\\{\\d*,?\\d{2,}})");

    private SlowPattern() {}

    /** The first such repetition, as it is written but for classes and escapes; empty if there is none. */
    static Optional<String> in(String expression) {
        if (!CALL.matcher(expression).find()) {
            return Optional.empty();
        }
        return LITERAL.matcher(expression)
                .results()
                .map(literal -> literal.group(1) == null ? literal.group(2) : literal.group(1))
                .flatMap(pattern -> nested(pattern).stream())
                .findFirst();
    }

    private static Optional<String> nested(String pattern) {
        String plain = CLASS.matcher(ESCAPED.matcher(pattern).replaceAll("x")).replaceAll("x");
        Matcher found = NESTED.matcher(plain);
        while (!found.find()) {
            String inside =
                    plain.replaceAll("\\(([^()]*)\\)(?![*+{])", "$1"); // a group that is not repeated is no group
            if (inside.equals(plain)) {
                return Optional.empty();
            }
            plain = inside;
            found = NESTED.matcher(plain);
        }
        return Optional.of(found.group());
    }
}
