package org.mirps.employment.consolidation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.IndicatorDefinition;

/**
 * A part of an indicator for one government or for the region: a number, or a ratio that keeps both its numbers.
 *
 * @param value for a ratio the numerator; null: not reported, which is not zero
 * @param denominator null unless a ratio
 */
public record Figure(@Nullable BigDecimal value, @Nullable BigDecimal denominator, boolean ratio, String unit) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Figure missing(IndicatorDefinition definition) {
        return new Figure(null, null, definition.isRatio(), definition.unit());
    }

    static Figure of(IndicatorDefinition definition, IndicatorValue value) {
        return new Figure(value.value(), value.denominator(), definition.isRatio(), definition.unit());
    }

    /** Sum of sums, or ratio of sums; none of the figures may be missing. Missing where there is none. */
    static Figure sum(IndicatorDefinition definition, Collection<Figure> figures) {
        BigDecimal values = null;
        BigDecimal denominators = null;
        for (Figure figure : figures) {
            values = plus(values, figure.value());
            denominators = plus(denominators, figure.denominator());
        }
        return new Figure(values, denominators, definition.isRatio(), definition.unit());
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
