package org.mirps.employment.consolidation.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.form.indicator.IndicatorObservation;

/**
 * A part of a figure for one participant or for the region: a number, or a ratio that keeps both its numbers.
 *
 * @param value for a ratio the numerator; null: not reported, which is not zero
 * @param denominator null unless a ratio
 */
public record Figure(@Nullable BigDecimal value, @Nullable BigDecimal denominator, boolean ratio, String unit) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Figure missing(IndicatorPart part) {
        return new Figure(null, null, part.isRatio(), part.unit());
    }

    static Figure of(IndicatorPart part, IndicatorObservation value) {
        return new Figure(value.value(), value.denominator(), part.isRatio(), part.unit());
    }

    /** Sum of sums, or ratio of sums; none of the figures may be missing. Missing where there is none. */
    static Figure sum(IndicatorPart part, Collection<Figure> figures) {
        BigDecimal values = null;
        BigDecimal denominators = null;
        for (Figure figure : figures) {
            values = plus(values, figure.value());
            denominators = plus(denominators, figure.denominator());
        }
        return new Figure(values, denominators, part.isRatio(), part.unit());
    }

    /** The median of numbers; missing where there is none. */
    static Figure median(IndicatorPart part, Collection<Figure> figures) {
        List<BigDecimal> sorted = figures.stream()
                .flatMap(figure -> figure.number().stream())
                .sorted()
                .toList();
        return sorted.isEmpty()
                ? missing(part)
                : new Figure(Regional.Spread.of(sorted).median(), null, false, part.unit());
    }

    /** The number to show, in the unit of the indicator; empty where it was not reported or the denominator is zero. */
    public Optional<BigDecimal> number() {
        if (!ratio || value == null) {
            return Optional.ofNullable(value);
        }
        if (denominator == null || denominator.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal quotient = value.divide(denominator, MathContext.DECIMAL64);
        return Optional.of(unit.equals("%") ? quotient.multiply(HUNDRED) : quotient);
    }

    public boolean isReported() {
        return number().isPresent();
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal sum, @Nullable BigDecimal more) {
        if (sum == null || more == null) {
            return sum == null ? more : sum;
        }
        return sum.add(more);
    }
}
