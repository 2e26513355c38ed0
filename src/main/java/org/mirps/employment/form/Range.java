package org.mirps.employment.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question of type range allows: {@code start}, {@code start + step} … {@code end}. Source: xlsform.org, "Range".
 *
 * @param start smallest value; 1 if not given
 * @param end largest value; 10 if not given
 * @param step distance of values, above 0; 1 if not given
 */
public record Range(BigDecimal start, BigDecimal end, BigDecimal step) {

    private static final int LONGEST = 200;
    private static final Pattern PARAMETER = Pattern.compile("(start|end|step)\\s*=\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern ALL = Pattern.compile("\\s*(?:" + PARAMETER.pattern() + "[\\s,;]*)*");

    /** Reads column {@code parameters}; empty if it says anything else, ends before it starts, or does not step forward. */
    public static Optional<Range> of(String parameters) {
        String text = parameters.toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !ALL.matcher(text).matches()) {
            return Optional.empty();
        }
        Range range = new Range(value(text, "start", "1"), value(text, "end", "10"), value(text, "step", "1"));
        return range.step.signum() > 0 && range.start.compareTo(range.end) <= 0 ? Optional.of(range) : Optional.empty();
    }

    /** Whether every value is a whole number. */
    public boolean isWhole() {
        return start.scale() <= 0 && end.scale() <= 0 && step.scale() <= 0;
    }

    /** The limits as a constraint on the question itself. */
    public String asConstraint() {
        return ". >= " + start.toPlainString() + " and . <= " + end.toPlainString();
    }

    private static BigDecimal value(String text, String name, String otherwise) {
        Matcher matcher = PARAMETER.matcher(text);
        String value = otherwise;
        while (matcher.find()) {
            value = matcher.group(1).equals(name) ? matcher.group(2) : value;
        }
        return new BigDecimal(value);
    }
}
