package org.mirps.employment.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.Dissemination;

/** What anybody may see of a participant, case by case. Source: docs/decisions/0050. */
class OpennessTest {

    @ParameterizedTest(name = "{0}, submission {1}, {2}")
    @CsvSource({
        "ACCEPTED,    1, PUBLIC,      SHOWN",
        "ACCEPTED,    2, PUBLIC,      SHOWN",
        "ACCEPTED,    1, GOVERNMENTS, GOVERNMENTS_ONLY",
        "ACCEPTED,    1, AGGREGATED,  AGGREGATES_ONLY",
        "ACCEPTED,    0, PUBLIC,      NOT_ACCEPTED",
        "SUBMITTED,   1, PUBLIC,      NOT_ACCEPTED",
        "SUBMITTED,   1, AGGREGATED,  NOT_ACCEPTED",
        "RETURNED,    1, PUBLIC,      NOT_ACCEPTED",
        "WITHDRAWN,   1, PUBLIC,      NOT_ACCEPTED",
        "SIGNED_OFF,  1, PUBLIC,      NOT_ACCEPTED",
        "DRAFT,       0, PUBLIC,      NOT_ACCEPTED",
        "NOT_STARTED, 0, GOVERNMENTS, NOT_ACCEPTED"
    })
    void whatIsShownFollowsFromStateAndPermission(
            ContributionStatus status, int snapshot, Dissemination level, Openness expected) {
        assertThat(Openness.of(status, snapshot, level)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ContributionStatus.class)
    void nobodyIsShownWhoDidNotSayThatAnybodyMaySee(ContributionStatus status) {
        for (Dissemination level : Dissemination.values()) {
            boolean shown = Openness.of(status, 1, level) == Openness.SHOWN;
            assertThat(shown).isEqualTo(level == Dissemination.PUBLIC && status == ContributionStatus.ACCEPTED);
        }
    }
}
