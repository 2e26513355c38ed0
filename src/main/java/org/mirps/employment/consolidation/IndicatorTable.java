package org.mirps.employment.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirps.employment.form.IndicatorDefinition;

/**
 * The indicators of a round, for each government and for the region. Rules: docs/indicators.md.
 *
 * @param participation whose figures these are
 * @param indicators in the order of the form
 */
public record IndicatorTable(Participation participation, List<RegionalIndicator> indicators) {

    /** @param values of governments that are consolidated; those of unknown indicators are left out */
    static IndicatorTable of(
            Participation participation, List<IndicatorDefinition> definitions, List<IndicatorValue> values) {
        Map<String, List<IndicatorDefinition>> byCode = new LinkedHashMap<>();
        definitions.forEach(part ->
                byCode.computeIfAbsent(part.code(), code -> new ArrayList<>()).add(part));
        Map<Key, IndicatorValue> byKey = new HashMap<>();
        values.forEach(value -> byKey.put(new Key(value.government().value(), value.code(), value.part()), value));
        return new IndicatorTable(
                participation,
                byCode.values().stream()
                        .map(parts -> indicator(participation, parts, byKey))
                        .toList());
    }

    private static RegionalIndicator indicator(
            Participation participation, List<IndicatorDefinition> parts, Map<Key, IndicatorValue> values) {
        return new RegionalIndicator(
                List.copyOf(parts),
                participation.governments().stream()
                        .map(government -> new RegionalIndicator.Reported(
                                government,
                                parts.stream()
                                        .map(part -> figure(government, part, values))
                                        .toList()))
                        .toList());
    }

    private static Figure figure(
            Participation.Standing government, IndicatorDefinition part, Map<Key, IndicatorValue> values) {
        IndicatorValue value = values.get(new Key(government.code().value(), part.code(), part.part()));
        return value == null ? Figure.missing(part) : Figure.of(part, value);
    }

    private record Key(String government, String code, String part) {}
}
