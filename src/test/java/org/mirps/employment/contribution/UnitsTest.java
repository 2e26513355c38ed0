package org.mirps.employment.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.shared.Language;

/** Units beside numbers. */
class UnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "points  | 1     | ES | punto",
                "points  | 1     | EN | point",
                "points  | -1    | ES | punto",
                "points  | 0     | ES | puntos",
                "points  | 1.5   | ES | puntos",
                "points  | 1,000 | EN | points",
                "persons | 1     | EN | person",
                "USD     | 1     | ES | USD",
                "%       | 1     | EN | %"
            })
    void ofOneThingTheUnitIsInTheSingular(String unit, String number, Language language, String said) {
        assertThat(Units.say(unit, number, language)).isEqualTo(said);
    }

    /** A unit that is added gets both words; of money, years and rates there is no other. */
    @Test
    void everyUnitThatIsCountedHasASingular() {
        for (Language language : Language.values()) {
            Set<String> keys = ResourceBundle.getBundle("org.mirps.employment.contribution.messages", language.locale())
                    .keySet();
            Set<String> units = keys.stream()
                    .filter(key -> key.startsWith("unit.") && !key.startsWith("unit.one."))
                    .map(key -> key.substring("unit.".length()))
                    .collect(Collectors.toSet());
            units.removeAll(Set.of("year", "currency", "lcu_per_usd", "iso_4217"));
            assertThat(units).isNotEmpty().allMatch(unit -> keys.contains("unit.one." + unit));
        }
    }
}
