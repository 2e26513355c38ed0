package org.mirps.employment.consolidation.matrix;

import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Where the numbers of a column lie. The median and the median distance from it are not moved by the very numbers that are looked for, as mean and
 * standard deviation are.
 *
 * @param numbers how many there are
 * @param deviation the median distance from the median, times {@value #NORMAL}: that of normally distributed numbers is their standard deviation
 */
public record Spread(int numbers, double median, double deviation) {

    /** Fewer numbers have no outliers. */
    static final int LEAST = 5;

    /** Deviations within which a number is one of many. */
    static final double MOST = 3;

    private static final double NORMAL = 1.4826;

    /** Empty where there are too few numbers, and where more than half of them are equal, so that nothing can be said of the rest. */
    static Optional<Spread> of(double... numbers) {
        if (numbers.length < LEAST) {
            return Optional.empty();
        }
        double median = median(DoubleStream.of(numbers));
        double distance = median(DoubleStream.of(numbers).map(number -> Math.abs(number - median)));
        return distance == 0 ? Optional.empty() : Optional.of(new Spread(numbers.length, median, distance * NORMAL));
    }

    boolean isApart(double number) {
        return Math.abs(number - median) > MOST * deviation;
    }

    private static double median(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
