package org.mirps.employment.form;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mirps.employment.shared.Language;

/**
 * Numbers as people write and read them; stored they are canonical: a point, no other mark. Half of the region writes 12,500 for twelve
 * thousand five hundred and half for twelve and a half, so nothing is guessed: a text has as many meanings as there are ways to read it.
 *
 * <pre>{@code
 * WrittenNumber.meanings("1.234,5"); // 1234.5
 * WrittenNumber.meanings("61,200");  // 61200, 61.2
 * WrittenNumber.meanings("12 km");   // none
 * }</pre>
 */
public final class WrittenNumber {

    /** Significant digits that a double, and so the engine, keeps whatever they are. */
    public static final int MOST_DIGITS = 15;

    private static final int LONGEST = 100;
    private static final Pattern CANONICAL = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern SIGNED = Pattern.compile("([+\\-\u2212]?)\\s*([\\d.,'\u2019\\p{Zs}]+)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Words and signs before or behind a number: what it is counted in. */
    private static final Pattern WITH_UNIT = Pattern.compile(
            "(?<before>[\\p{L}\\p{Sc}%\\p{Zs}]*)(?<number>[^\\p{L}\\p{Sc}%]*)(?<behind>[\\p{L}\\p{Sc}%\\p{Zs}]*)");

    /** Groups of three behind a mark that is the same all through: a point, a comma, an apostrophe or a space. */
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([.,'\u2019\\p{Zs}])\\d{3}(?:\\1\\d{3})*");

    private WrittenNumber() {}

    /** All that a text can mean, thousands before decimals: none where it is no number, two where a mark may stand for thousands or for decimals. */
    public static List<BigDecimal> meanings(String text) {
        var signed = SIGNED.matcher(text.strip());
        if (text.length() > LONGEST || !signed.matches()) {
            return List.of();
        }
        boolean negative = !signed.group(1).isEmpty() && !signed.group(1).equals("+");
        String digits = signed.group(2).strip();
        List<BigDecimal> found = new ArrayList<>();
        Stream.of(whole(digits), decimal(digits, '.'), decimal(digits, ','))
                .flatMap(Optional::stream)
                .map(number -> negative ? number.negate() : number)
                .filter(number -> found.stream().noneMatch(known -> known.compareTo(number) == 0))
                .forEach(found::add);
        return found;
    }

    /**
     * The same where only whole numbers can be typed. There a comma before three zeros is one of thousands, as the page beside it prints it;
     * a point may be one of decimals.
     */
    public static List<BigDecimal> meanings(String text, boolean whole) {
        List<BigDecimal> found = meanings(text);
        if (!whole) {
            return found;
        }
        List<BigDecimal> wholes = found.stream()
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .toList();
        return wholes.size() > 1 && text.indexOf(',') >= 0 ? wholes.subList(0, 1) : wholes;
    }

    /**
     * Which of its meanings a text has where it is known what stands before decimals.
     *
     * @param decimalMark point or comma
     */
    public static Optional<BigDecimal> meaning(String text, char decimalMark) {
        List<BigDecimal> meanings = meanings(text);
        return meanings.size() > 1 && text.indexOf(decimalMark) >= 0
                ? Optional.of(meanings.get(1))
                : meanings.stream().findFirst();
    }

    /** What stands before the decimals wherever this text was written; empty where it does not tell: it has no mark, or one that may be both. */
    public static Optional<Character> decimalMark(String text) {
        List<BigDecimal> meanings = meanings(text);
        String digits = text.strip().replaceFirst("^[+\\-\u2212]\\s*", "");
        if (meanings.size() != 1 || digits.indexOf('.') < 0 && digits.indexOf(',') < 0) {
            return Optional.empty();
        }
        if (decimal(digits, '.').isPresent()) {
            return Optional.of('.');
        }
        return Optional.of(decimal(digits, ',').isPresent() || digits.indexOf('.') >= 0 ? ',' : '.');
    }

    /**
     * The number of a text that says its unit as well, such as "10 %" or "USD 5".
     *
     * @param unit of the question; empty for none
     * @return the text as it is, where it says no unit, or another one
     */
    public static String withoutUnit(String text, String unit) {
        var parts = WITH_UNIT.matcher(text.strip());
        if (text.length() > LONGEST || !parts.matches()) {
            return text;
        }
        String said = (parts.group("before") + parts.group("behind")).replaceAll("\\p{Zs}", "");
        boolean same = said.equalsIgnoreCase(unit) || unit.equals("USD") && said.matches("(?i)(US)?\\$");
        return same ? parts.group("number").strip() : text;
    }

    /** Whether it would be a number but for words or signs before or behind it. */
    public static boolean saysUnit(String text) {
        var parts = WITH_UNIT.matcher(text.strip());
        return text.length() <= LONGEST
                && parts.matches()
                && !(parts.group("before") + parts.group("behind")).isBlank()
                && !meanings(parts.group("number")).isEmpty();
    }

    /**
     * As it can be typed without doubt and without marks of thousands.
     *
     * @param canonical of a number; anything else stays as it is
     */
    public static String typed(String canonical) {
        return CANONICAL.matcher(canonical).matches() && meanings(canonical).size() > 1 ? canonical + "0" : canonical;
    }

    /**
     * As it stands in a box for typing, with marks of thousands: read back it means this and nothing else.
     *
     * @param canonical of a number; anything else stays as it is
     * @param whole whether only whole numbers can be typed there
     */
    public static String boxed(String canonical, boolean whole, Language language) {
        String shown = shown(canonical, language);
        if (!CANONICAL.matcher(canonical).matches() || meanings(shown, whole).size() == 1) {
            return shown;
        }
        return shown + (shown.indexOf('.') >= 0 ? "0" : ".0");
    }

    /** The canonical text of what {@link #boxed} gave; anything else stays as it is. */
    public static String canonical(String boxed) {
        return Stream.of(meanings(boxed), meanings(boxed, true))
                .filter(meanings -> meanings.size() == 1)
                .findFirst()
                .map(meanings -> meanings.get(0).stripTrailingZeros().toPlainString())
                .orElse(boxed);
    }

    /**
     * As the region reads it, with marks of thousands.
     *
     * @param canonical of a number; anything else stays as it is
     */
    public static String shown(String canonical, Language language) {
        if (!CANONICAL.matcher(canonical).matches()) {
            return canonical;
        }
        NumberFormat format = NumberFormat.getNumberInstance(language.formats());
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(new BigDecimal(canonical));
    }

    /** Whether it has no more digits than are kept, before the point and in all. */
    public static boolean isKept(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.precision() <= MOST_DIGITS && plain.precision() - plain.scale() <= MOST_DIGITS;
    }

    private static Optional<BigDecimal> whole(String digits) {
        return DIGITS.matcher(digits).matches() || GROUPED.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replaceAll("\\D", "")))
                : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String digits, char mark) {
        int at = digits.indexOf(mark);
        if (at < 0 || digits.indexOf(mark, at + 1) >= 0) {
            return Optional.empty();
        }
        String fraction = digits.substring(at + 1);
        if (!DIGITS.matcher(fraction).matches() && !(fraction.isEmpty() && at > 0)) {
            return Optional.empty();
        }
        return (at == 0 ? Optional.of(BigDecimal.ZERO) : whole(digits.substring(0, at)))
                .map(before -> before.add(new BigDecimal("0." + fraction + "0")));
    }
}
