package org.mirps.employment.consolidation.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortNamesTest {

    @Test
    void aHeadingKeepsWhatFits() {
        assertThat(ShortNames.of(List.of("seekers", "services/advice", "seekers/status"))
                        .values())
                .containsExactly("seekers", "services_advice", "seekers_status");
    }

    @Test
    void namesThatWouldBeTheSameAreToldApart() {
        String wide = "a_question_with_a_name_that_goes_on_and_on";
        assertThat(ShortNames.of(List.of(wide + "_1", wide + "_2", "Age", "age"))
                        .values())
                .doesNotHaveDuplicates()
                .extracting(String::toLowerCase)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 32);
    }

    @Test
    void whatNoProgramTakesIsMadeUpFor() {
        assertThat(ShortNames.of(List.of("ñandú/año", "1st", "if", "with", "x_", "_n"))
                        .values())
                .containsExactly("v__and__a_o", "v_1st", "if_2", "with_2", "xx", "v__n");
    }
}
