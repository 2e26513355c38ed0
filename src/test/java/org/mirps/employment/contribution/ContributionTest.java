package org.mirps.employment.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.ParticipantCode;

class ContributionTest {

    private static final Instant NOON = Instant.parse("2025-04-01T12:00:00Z");

    private final Contribution contribution = new Contribution(1, new ParticipantCode("GT"));

    @Test
    void itIsNotStartedBeforeTheFirstAnswer() {
        assertThat(contribution.status()).isEqualTo(ContributionStatus.NOT_STARTED);
        assertThat(contribution.lastSavedAt()).isEmpty();
    }

    @Test
    void theFirstAnswerMakesItADraft() {
        assertThat(contribution.changed(NOON)).isEqualTo(1);
        assertThat(contribution.status()).isEqualTo(ContributionStatus.DRAFT);
        assertThat(contribution.lastSavedAt()).contains(NOON);
    }

    @Test
    void everyChangeRaisesTheRevisionByOne() {
        contribution.changed(NOON);
        assertThat(contribution.changed(NOON)).isEqualTo(2);
        assertThat(contribution.revision()).isEqualTo(2);
    }

    @Test
    void whatIsNotStartedIsNotSubmitted() {
        assertThatThrownBy(contribution::submit)
                .isInstanceOfSatisfying(
                        MoveNotAllowed.class,
                        refusal -> assertThat(refusal.textKey()).isEqualTo("refusal.MoveNotAllowed.submit"));
    }

    @Test
    void whatIsSubmittedIsNotChangedAndNotSubmittedAgain() {
        contribution.changed(NOON);
        contribution.submit();
        assertThat(contribution.status()).isEqualTo(ContributionStatus.SUBMITTED);
        assertThatThrownBy(() -> contribution.changed(NOON)).isInstanceOf(MoveNotAllowed.class);
        assertThatThrownBy(contribution::submit).isInstanceOf(MoveNotAllowed.class);
        assertThat(contribution.revision()).isEqualTo(1);
    }
}
