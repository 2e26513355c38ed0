package org.mirps.employment.consolidation.recomputed;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the region gives for one part in one category.
 *
 * @param value null: none, and for distributions and lists
 * @param answers of a condition: yes, no and no data; empty otherwise
 * @param choices of a distribution: how often each was given; empty otherwise
 * @param included who it is made of
 * @param missing why the others are not in it
 * @param uncertain provisional values or estimates are in it (M7)
 * @param periods reference years that occur (M8)
 */
record RegionGiven(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal least,
        @Nullable BigDecimal greatest,
        Map<String, Integer> answers,
        Map<String, Integer> choices,
        SortedSet<String> included,
        SortedMap<String, String> missing,
        boolean uncertain,
        SortedSet<String> periods) {

    RegionGiven {
        value = Numbers.comparable(value);
        numerator = Numbers.comparable(numerator);
        denominator = Numbers.comparable(denominator);
        least = Numbers.comparable(least);
        greatest = Numbers.comparable(greatest);
    }

    /** Nobody is in it, and nothing is counted. */
    boolean isSilent() {
        return included.isEmpty() && answers.isEmpty();
    }

    /** As tables say it, which tell of no one why they are not in it. */
    RegionGiven withoutMissing() {
        return new RegionGiven(
                value,
                numerator,
                denominator,
                least,
                greatest,
                answers,
                choices,
                included,
                new TreeMap<>(),
                uncertain,
                periods);
    }
}
