package org.mirps.employment.presentation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mirps.employment.form.IndicatorPart;

/**
 * What shades of numbers mean, the greatest first. Of at most four different numbers each has a shade of its own; more fall into four steps of equal
 * width.
 *
 * @param classes in words
 * @param width of a step; zero where each number has its own
 */
record Steps(List<String> classes, BigDecimal most, BigDecimal width, FigureWords words, IndicatorPart part) {

    static final int MOST = 4;

    /** @param numbers at least one */
    static Steps of(List<BigDecimal> numbers, IndicatorPart part, FigureWords words) {
        List<BigDecimal> values = numbers.stream().sorted().toList();
        List<String> single = new ArrayList<>(values.stream()
                .map(number -> words.say(part, number))
                .distinct()
                .toList());
        if (single.size() <= MOST) {
            Collections.reverse(single);
            return new Steps(single, BigDecimal.ZERO, BigDecimal.ZERO, words, part);
        }
        BigDecimal least = values.get(0);
        BigDecimal most = values.get(values.size() - 1);
        BigDecimal width = most.subtract(least).divide(BigDecimal.valueOf(MOST), 4, RoundingMode.UP);
        List<String> classes = new ArrayList<>();
        for (int step = 0; step < MOST; step++) {
            BigDecimal to = step == 0 ? most : most.subtract(width.multiply(BigDecimal.valueOf(step)));
            BigDecimal from = step == MOST - 1 ? least : most.subtract(width.multiply(BigDecimal.valueOf(step + 1L)));
            classes.add(words.text("figure.text.range", said(from, part, words), said(to, part, words)));
        }
        return new Steps(classes, most, width, words, part);
    }

    /** Index of its class. @param number one of those that they were made of */
    int of(BigDecimal number) {
        return width.signum() == 0
                ? classes.indexOf(words.say(part, number))
                : Math.min(
                        MOST - 1,
                        most.subtract(number)
                                .divide(width, 0, RoundingMode.DOWN)
                                .intValue());
    }

    private static String said(BigDecimal number, IndicatorPart part, FigureWords words) {
        return words.say(part, number.setScale(1, RoundingMode.HALF_UP));
    }
}
