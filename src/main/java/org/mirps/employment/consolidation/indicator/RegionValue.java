package org.mirps.employment.consolidation.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.IndicatorPart.Aggregation;
import org.mirps.employment.shared.LocalizedText;

/**
 * What the region gives for one part in one category, in numbers; of a distribution one for each choice that was given.
 *
 * @param choice code of the choice that is counted; null unless a distribution
 * @param label of that choice
 * @param value in the unit of the part; null where there is none
 * @param numerator of a ratio: the sum of numerators
 * @param denominator of a ratio: the sum of denominators
 * @param least of a median: the least value
 * @param greatest of a median: the greatest value
 * @param tally of a condition; null otherwise
 */
public record RegionValue(
        @Nullable String choice,
        LocalizedText label,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal least,
        @Nullable BigDecimal greatest,
        Regional.@Nullable Tally tally) {

    /** One, also where there is no number; for a distribution as many as there are choices given, or none. */
    public static List<RegionValue> all(Regional region, Series series) {
        if (region.part().aggregation() == Aggregation.DISTRIBUTION) {
            return region.counts().entrySet().stream()
                    .map(counted -> ofChoice(counted.getKey(), series.say(counted.getKey()), counted.getValue()))
                    .toList();
        }
        return List.of(of(region));
    }

    private static RegionValue ofChoice(String choice, LocalizedText label, int count) {
        return new RegionValue(choice, label, BigDecimal.valueOf(count), null, null, null, null, null);
    }

    private static RegionValue of(Regional region) {
        boolean ratio = region.part().isRatio();
        boolean median = region.part().aggregation() == Aggregation.MEDIAN;
        return new RegionValue(
                null,
                LocalizedText.EMPTY,
                region.number().orElse(null),
                ratio ? region.total().value() : null,
                ratio ? region.total().denominator() : null,
                median ? region.spread().map(Regional.Spread::least).orElse(null) : null,
                median ? region.spread().map(Regional.Spread::greatest).orElse(null) : null,
                region.part().isCondition() ? region.tally() : null);
    }
}
