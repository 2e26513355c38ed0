package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.mirps.employment.shared.Language;

/** Numbers as a language writes them: counts and scores as they are (two decimals at most), percentages with one decimal, ratios and money by their size. For one thread. */
public final class Numbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberFormat format;

    public Numbers(Language language) {
        this.format = NumberFormat.getInstance(language.formats());
        format.setRoundingMode(RoundingMode.HALF_UP);
    }

    public String plain(BigDecimal number) {
        return format(number, 0, 2);
    }

    /** An amount of money: cents are told of small ones. */
    String money(BigDecimal number) {
        boolean small = number.signum() != 0 && number.abs().compareTo(THOUSAND) < 0;
        return small ? format(number, 2, 2) : format(number, 0, 0);
    }

    /** So many for each of others: more decimals than this would feign precision. */
    String ratio(BigDecimal number) {
        return number.abs().compareTo(HUNDRED) < 0 ? format(number, 1, 1) : format(number, 0, 0);
    }

    /** Without the sign. */
    public String percentage(BigDecimal number) {
        return format(number, 1, 1);
    }

    /** A percentage of a few countries, where a decimal would feign precision. Without the sign. */
    public String rounded(BigDecimal number) {
        return format(number, 0, 0);
    }

    /** Without the sign. */
    String share(BigDecimal part, BigDecimal whole) {
        return percentage(percentageOf(part, whole));
    }

    /** Share of a part in a whole in per cent; zero where the whole is zero. */
    static BigDecimal percentageOf(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP);
    }

    private String format(BigDecimal number, int leastDecimals, int mostDecimals) {
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        return format.format(number);
    }
}
