package org.mirps.employment.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.ParticipantCode;

class ContributionTest {

    private static final Instant NOON = Instant.parse("2025-04-01T12:00:00Z");
    private static final AccountId FOCAL_POINT = new AccountId(7);
    private static final AccountId COORDINATOR = new AccountId(8);

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
        assertThatThrownBy(this::submit)
                .isInstanceOfSatisfying(
                        MoveNotAllowed.class,
                        refusal -> assertThat(refusal.textKey()).isEqualTo("refusal.MoveNotAllowed.submit"));
    }

    @Test
    void whatIsSubmittedIsNotChangedAndNotSubmittedAgain() {
        contribution.changed(NOON);
        submit();
        assertThat(contribution.status()).isEqualTo(ContributionStatus.SUBMITTED);
        assertThatThrownBy(() -> contribution.changed(NOON)).isInstanceOf(MoveNotAllowed.class);
        assertThatThrownBy(this::submit).isInstanceOf(MoveNotAllowed.class);
        assertThat(contribution.revision()).isEqualTo(1);
    }

    @Test
    void whatIsSubmittedIsAcceptedWithNameAndTime() {
        contribution.changed(NOON);
        submit();
        assertThat(contribution.acceptance()).isEmpty();
        contribution.accept(1, COORDINATOR, NOON.plusSeconds(60));
        assertThat(contribution.status()).isEqualTo(ContributionStatus.ACCEPTED);
        assertThat(contribution.acceptance()).hasValueSatisfying(step -> {
            assertThat(step.move()).isEqualTo(Step.Move.ACCEPT);
            assertThat(step.snapshot()).isEqualTo(1);
            assertThat(step.by()).isEqualTo(COORDINATOR);
            assertThat(step.at()).isEqualTo(NOON.plusSeconds(60));
        });
    }

    @Test
    void aDraftIsNotAccepted() {
        contribution.changed(NOON);
        assertThatThrownBy(() -> contribution.accept(1, COORDINATOR, NOON))
                .isInstanceOfSatisfying(
                        MoveNotAllowed.class,
                        refusal -> assertThat(refusal.textKey()).isEqualTo("refusal.MoveNotAllowed.accept"));
        assertThat(contribution.status()).isEqualTo(ContributionStatus.DRAFT);
    }

    @Test
    void whatIsAcceptedIsNotAcceptedAgainNotChangedAndNotSubmitted() {
        contribution.changed(NOON);
        submit();
        contribution.accept(1, COORDINATOR, NOON);
        assertThatThrownBy(() -> contribution.accept(1, COORDINATOR, NOON)).isInstanceOf(MoveNotAllowed.class);
        assertThatThrownBy(() -> contribution.changed(NOON)).isInstanceOf(MoveNotAllowed.class);
        assertThatThrownBy(this::submit).isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    void onlyTheLatestSnapshotIsAccepted() {
        contribution.changed(NOON);
        contribution.submit(2, FOCAL_POINT, NOON);
        assertThatThrownBy(() -> contribution.accept(1, COORDINATOR, NOON))
                .isInstanceOfSatisfying(
                        NotLatestSnapshot.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(2));
        assertThat(contribution.status()).isEqualTo(ContributionStatus.SUBMITTED);
    }

    private void submit() {
        contribution.submit(1, FOCAL_POINT, NOON);
    }
}
