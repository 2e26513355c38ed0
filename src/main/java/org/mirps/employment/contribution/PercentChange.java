package org.mirps.employment.contribution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.Question;
import org.mirps.employment.shared.Language;

/** By how much a number has changed, in % of what it was. */
public final class PercentChange {

    private static final String FORMAT = "+#,##0.# %;\u2212#,##0.# %";

    private PercentChange() {}

    /** The same of a question; empty also where its values are no amounts. */
    public static String say(Question question, @Nullable String before, @Nullable String after, Language language) {
        boolean amount = switch (question.type()) {
            case INTEGER, DECIMAL, RANGE, CALCULATE -> !question.isYear();
            default -> false;
        };
        return amount ? say(before, after, language) : "";
    }

    /** Such as "+12,5 %"; empty where one of them is no number, where they are equal, or where the first is zero. */
    public static String say(@Nullable String before, @Nullable String after, Language language) {
        if (before == null || after == null || !isNumber(before) || !isNumber(after)) {
            return "";
        }
        BigDecimal was = new BigDecimal(before);
        BigDecimal difference = new BigDecimal(after).subtract(was);
        if (was.signum() == 0 || difference.signum() == 0) {
            return "";
        }
        BigDecimal share = difference.divide(was.abs(), MathContext.DECIMAL64);
        // The percent sign of the pattern multiplies by a hundred.
        return new DecimalFormat(FORMAT, DecimalFormatSymbols.getInstance(language.formats())).format(share);
    }

    /**
     * Whether a number has changed by more than so many percent of what it was. From zero any change is more; where one of both is no number,
     * none is.
     *
     * @param percent a plain decimal
     */
    public static boolean isBeyond(@Nullable String before, @Nullable String after, String percent) {
        if (before == null || after == null || !isNumber(before) || !isNumber(after)) {
            return false;
        }
        BigDecimal was = new BigDecimal(before);
        BigDecimal difference = new BigDecimal(after).subtract(was).abs();
        return difference.scaleByPowerOfTen(2).compareTo(was.abs().multiply(new BigDecimal(percent))) > 0;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }
}
