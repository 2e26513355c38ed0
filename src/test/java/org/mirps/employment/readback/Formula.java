package org.mirps.employment.readback;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An expression of a form together with what it means, said a second time in Java.
 *
 * @param xpath as the workbook writes it
 * @param meaning what comes of it at one place of a paper; of a condition {@code "true"} or null
 */
record Formula(String xpath, Function<Paper.Place, @Nullable String> meaning) {

    boolean holds(Paper.Place place) {
        return meaning.apply(place) != null;
    }

    static Formula condition(String xpath, Function<Paper.Place, Boolean> holds) {
        return new Formula(xpath, place -> holds.apply(place) ? "true" : null);
    }

    Formula and(Formula other) {
        return condition(xpath + " and " + other.xpath, place -> holds(place) && other.holds(place));
    }

    Formula or(Formula other) {
        return condition("(" + xpath + ") or " + other.xpath, place -> holds(place) || other.holds(place));
    }

    Formula not() {
        return condition("not(" + xpath + ")", place -> !holds(place));
    }
}
