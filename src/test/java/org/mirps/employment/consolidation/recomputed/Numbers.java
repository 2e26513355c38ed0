package org.mirps.employment.consolidation.recomputed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arithmetic in which nothing comes of nothing: a missing number makes the result missing (M1). */
final class Numbers {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int COMPARED_DECIMALS = 9;

    private Numbers() {}

    /** Without zeros at the end, and without what divisions leave behind the ninth decimal. */
    static @Nullable BigDecimal comparable(@Nullable BigDecimal number) {
        return number == null
                ? null
                : number.setScale(COMPARED_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    static @Nullable BigDecimal plus(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    static @Nullable BigDecimal minus(@Nullable BigDecimal a, @Nullable BigDecimal... others) {
        BigDecimal difference = a;
        for (BigDecimal other : others) {
            difference = difference == null || other == null ? null : difference.subtract(other);
        }
        return difference;
    }

    static @Nullable BigDecimal times(@Nullable BigDecimal a, BigDecimal factor) {
        return a == null ? null : a.multiply(factor);
    }

    /** Missing too where the denominator is zero. */
    static @Nullable BigDecimal over(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null || b.signum() == 0 ? null : a.divide(b, MathContext.DECIMAL128);
    }

    static @Nullable BigDecimal percent(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return over(times(a, HUNDRED), b);
    }

    static @Nullable BigDecimal rounded(@Nullable BigDecimal number, int decimals) {
        return number == null ? null : number.setScale(decimals, RoundingMode.HALF_UP);
    }

    static boolean isPositive(@Nullable BigDecimal number) {
        return number != null && number.signum() > 0;
    }

    /** False where one is missing. */
    static boolean isMore(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) > 0;
    }

    /** Of what is there; missing where nothing is. */
    static @Nullable BigDecimal sum(Collection<? extends @Nullable BigDecimal> numbers) {
        return there(numbers).stream().reduce(BigDecimal::add).orElse(null);
    }

    /** Of an even number of values the mean of the two in the middle. */
    static @Nullable BigDecimal median(Collection<? extends @Nullable BigDecimal> numbers) {
        List<BigDecimal> sorted = there(numbers).stream().sorted().toList();
        if (sorted.isEmpty()) {
            return null;
        }
        BigDecimal low = sorted.get((sorted.size() - 1) / 2);
        BigDecimal high = sorted.get(sorted.size() / 2);
        return low.add(high).divide(BigDecimal.valueOf(2));
    }

    private static List<BigDecimal> there(Collection<? extends @Nullable BigDecimal> numbers) {
        List<BigDecimal> there = new ArrayList<>();
        for (BigDecimal number : numbers) {
            if (number != null) {
                there.add(number);
            }
        }
        return there;
    }

    /** Choices made; missing where none was. */
    static @Nullable BigDecimal countOf(Answers answers, String question) {
        return answers.isAnswered(question) ? whole(answers.values(question).size()) : null;
    }

    static BigDecimal whole(long number) {
        return BigDecimal.valueOf(number);
    }

    /** One for each that holds. */
    static BigDecimal points(Boolean... conditions) {
        return whole(Arrays.stream(conditions).filter(Boolean::booleanValue).count());
    }
}
