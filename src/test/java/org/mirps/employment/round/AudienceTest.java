package org.mirps.employment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.participant.InventedParticipants.government;
import static org.mirps.employment.participant.InventedParticipants.organisation;

import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.Workbooks;

/** Whom a form is meant for, and whose country it lists. */
class AudienceTest {

    @Test
    void aFormThatAsksForTheCountryKnowsThoseThatItLists() {
        Audience audience = Audience.of(Workbooks.compiled("form-sne-2025").definition());
        assertThat(audience.knows(government("GT", 1))).isTrue();
        assertThat(audience.knows(government("DO", 2))).isFalse();
        assertThat(audience.includes(government("DO", 2))).isTrue();
        assertThat(audience.includes(organisation("gt-red", 3))).isFalse();
    }

    @Test
    void aFormThatAsksForNoCountryKnowsEverybody() {
        Audience audience = Audience.of(Workbooks.compiledText(
                        Workbooks.workbook("type | name | label::es | label::en", "text | word | Palabra | Word"))
                .definition());
        assertThat(audience.knows(government("DO", 1))).isTrue();
    }
}
