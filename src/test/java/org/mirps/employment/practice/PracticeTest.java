package org.mirps.employment.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.form.RowId;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** The verbs of a practice, and whom it reaches. */
class PracticeTest {

    private static final AccountId OWNER = new AccountId(1);
    private static final Instant NOW = Instant.parse("2025-08-21T16:00:00Z");

    @Test
    void whatIsAcceptedReachesWhomItsDisseminationAllowsAndEverybodyOnlyByItsOwnersWord() {
        Practice practice = practice(Dissemination.PUBLIC);
        assertThat(practice.reach()).isEqualTo(Reach.GOVERNMENTS);
        practice.publish(OWNER, NOW);
        assertThat(practice.reach()).isEqualTo(Reach.PUBLIC);
        practice.withdraw(OWNER, NOW);
        assertThat(practice.reach()).isEqualTo(Reach.GOVERNMENTS);
        assertThat(practice(Dissemination.GOVERNMENTS).reach()).isEqualTo(Reach.GOVERNMENTS);
        assertThat(practice(Dissemination.AGGREGATED).reach()).isEqualTo(Reach.REGION);
    }

    @Test
    void decidingTwiceIsDecidedOnceAndEveryDecisionIsKept() {
        Practice practice = practice(Dissemination.PUBLIC);
        practice.publish(OWNER, NOW);
        practice.publish(OWNER, NOW);
        practice.withdraw(OWNER, NOW);
        practice.withdraw(OWNER, NOW);
        assertThat(practice.decisions()).extracting(Decision::isPublished).containsExactly(true, false);
    }

    @Test
    void whatMayNotBeShownToEverybodyIsNotPublished() {
        assertThatThrownBy(() -> practice(Dissemination.GOVERNMENTS).publish(OWNER, NOW))
                .isInstanceOf(PublicationNotAllowed.class);
        assertThatThrownBy(() -> practice(Dissemination.AGGREGATED).publish(OWNER, NOW))
                .isInstanceOf(PublicationNotAllowed.class);
    }

    @Test
    void aLowerDisseminationHidesItAtOnceAndTheApprovalStays() {
        Practice practice = practice(Dissemination.PUBLIC);
        practice.publish(OWNER, NOW);
        practice.show(Dissemination.AGGREGATED);
        assertThat(practice.reach()).isEqualTo(Reach.REGION);
        practice.show(Dissemination.PUBLIC);
        assertThat(practice.reach()).isEqualTo(Reach.PUBLIC);
    }

    @Test
    void aNewerAcceptedSnapshotStandsUnderTheSameDecision() {
        Practice practice = practice(Dissemination.PUBLIC);
        practice.publish(OWNER, NOW);
        practice.accept(text("Newer"), snapshot(2, Dissemination.PUBLIC), NOW);
        assertThat(practice.title()).isEqualTo("Newer");
        assertThat(practice.snapshot()).isEqualTo(2);
        assertThat(practice.reach()).isEqualTo(Reach.PUBLIC);
    }

    @Test
    void whatIsWithdrawnWithItsContributionHasToBeApprovedAnew() {
        Practice practice = practice(Dissemination.PUBLIC);
        practice.publish(OWNER, NOW);
        practice.end(OWNER, NOW);
        assertThat(practice.reach()).isEqualTo(Reach.NOBODY);
        assertThat(practice.decisions()).hasSize(2);
        assertThatThrownBy(() -> practice.publish(OWNER, NOW)).isInstanceOf(PublicationNotAllowed.class);
        practice.accept(text("Again"), snapshot(2, Dissemination.PUBLIC), NOW);
        assertThat(practice.reach()).isEqualTo(Reach.GOVERNMENTS);
    }

    private static Practice practice(Dissemination level) {
        return new Practice(snapshot(1, level), new RowId("aaaaaaaaaaaa"), text("A desk"), NOW);
    }

    private static PracticeText text(String title) {
        return new PracticeText(title, "", "", "", 2020, 10L, null, null, null, Set.of(), "");
    }

    private static AcceptedSnapshot snapshot(int number, Dissemination level) {
        return new AcceptedSnapshot(
                new ContributionId(1),
                new ParticipantCode("cr-colectivo"),
                LocalizedText.same("Colectivo"),
                new CountryCode("CR"),
                number,
                1,
                level,
                List.of());
    }
}
