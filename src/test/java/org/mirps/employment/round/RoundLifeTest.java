package org.mirps.employment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** What coordinators do with a round counts before what the clock says, for saving as for every page. */
class RoundLifeTest {

    private static final Instant OPENS = Instant.parse("2025-03-17T14:00:00Z");
    private static final Instant BEFORE = OPENS.minusSeconds(60);
    private static final Instant OPEN = OPENS.plusSeconds(60);
    private static final Instant DUE = Instant.parse("2025-04-11T23:00:00Z");
    private static final Instant LATER = DUE.plusSeconds(3600);
    private static final ParticipantCode GT = new ParticipantCode("GT");
    private static final ParticipantCode HN = new ParticipantCode("HN");
    private static final AccountId COORDINATOR = new AccountId(1);

    private final Round round =
            new Round(new RoundCode("sne-2025"), LocalizedText.same("SNE"), 1, ZoneId.of("UTC"), OPENS, DUE);

    @Test
    void aDraftTakesNothingUntilItIsAnnounced() {
        round.prepare(List.of(GT, HN));
        assertThat(round.state(OPEN)).isEqualTo(RoundState.DRAFT);
        assertThat(round.isAnnounced()).isFalse();
        assertThatThrownBy(() -> round.requireOpen(GT, OPEN)).isInstanceOf(RoundClosed.class);
        round.leaveOut(HN, BEFORE);
        assertThat(round.announce(BEFORE)).containsExactly(GT);
        assertThat(round.leftOut()).isEmpty();
        assertThat(round.state(BEFORE)).isEqualTo(RoundState.SCHEDULED);
        assertThat(round.planned()).isEmpty();
        round.requireOpen(GT, OPEN);
    }

    @Test
    void aDraftThatWouldBeOverIsNotAnnounced() {
        round.prepare(List.of(GT));
        assertThatThrownBy(() -> round.announce(DUE)).isInstanceOf(RoundActNotPossible.class);
        assertThat(round.isAnnounced()).isFalse();
    }

    @Test
    void anEndByHandHoldsForExtensionsToo() {
        round.extend(GT, LATER, "Elecciones", COORDINATOR, OPEN);
        round.end(OPEN);
        assertThat(round.state(GT, OPEN)).isEqualTo(RoundState.ENDED);
        assertThatThrownBy(() -> round.requireOpen(GT, OPEN)).isInstanceOf(RoundClosed.class);
        assertThatThrownBy(() -> round.extend(HN, LATER, "x", COORDINATOR, OPEN))
                .isInstanceOf(RoundActNotPossible.class);
        round.reopen(OPEN);
        round.requireOpen(HN, DUE.minusSeconds(1));
        round.requireOpen(GT, LATER.minusSeconds(1));
    }

    @Test
    void whatWasClosedByHandAndIsOverOpensWithAnotherDueDateOnly() {
        round.end(OPEN);
        assertThatThrownBy(() -> round.reopen(DUE)).isInstanceOf(RoundActNotPossible.class);
        round.moveDueDate(LATER, "Más tiempo", COORDINATOR, DUE);
        assertThat(round.state(DUE)).isEqualTo(RoundState.OPEN);
    }

    @Test
    void aCancelledRoundTakesNothingAndComesBackAsItWas() {
        round.cancel(BEFORE);
        assertThat(round.state(GT, OPEN)).isEqualTo(RoundState.CANCELLED);
        assertThat(round.isOpen(OPEN)).isFalse();
        assertThatThrownBy(() -> round.moveDueDate(LATER, "x", COORDINATOR, OPEN))
                .isInstanceOf(RoundActNotPossible.class);
        round.reopen(OPEN);
        assertThat(round.state(OPEN)).isEqualTo(RoundState.OPEN);
    }

    @Test
    void aCancellationIsTakenBackAlsoWhenItsTimeIsOver() {
        round.cancel(OPEN);
        round.reopen(LATER);
        assertThat(round.state(LATER)).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void whoIsTakenOutAnswersNoLongerAndHoldsTheRoundOpenForNobody() {
        round.extend(GT, LATER, "Elecciones", COORDINATOR, OPEN);
        round.leaveOut(GT, OPEN);
        assertThat(round.state(GT, OPEN)).isEqualTo(RoundState.LEFT_OUT);
        assertThat(round.isOpen(GT, OPEN)).isFalse();
        assertThat(round.isOpen(HN, OPEN)).isTrue();
        assertThat(round.isOpen(DUE)).isFalse();
        assertThatThrownBy(() -> round.leaveOut(GT, OPEN)).isInstanceOf(RoundActNotPossible.class);
        assertThatThrownBy(() -> round.extend(GT, LATER, "x", COORDINATOR, OPEN))
                .isInstanceOf(RoundActNotPossible.class);
        round.takeBack(GT, OPEN);
        assertThat(round.isOpen(GT, DUE)).isTrue();
        assertThatThrownBy(() -> round.takeBack(GT, OPEN)).isInstanceOf(RoundActNotPossible.class);
    }

    @Test
    void anOpeningIsMovedWhileItIsAheadAndStaysBeforeTheDueDate() {
        round.moveOpening(OPENS.plusSeconds(3600), BEFORE);
        assertThat(round.isOpen(GT, OPEN)).isFalse();
        assertThatThrownBy(() -> round.moveOpening(DUE, BEFORE)).isInstanceOf(DueDateNotPossible.class);
        round.moveOpening(BEFORE, BEFORE);
        round.requireOpen(GT, BEFORE);
        assertThatThrownBy(() -> round.moveOpening(OPENS, OPEN)).isInstanceOf(RoundActNotPossible.class);
    }

    @Test
    void eachChangeMakesWhatAPageShowsOld() {
        int seen = round.changes();
        round.requireSeen(seen);
        round.rename(new LocalizedText("Otro", "Other"), OPEN);
        assertThatThrownBy(() -> round.requireSeen(seen)).isInstanceOf(RoundChangedMeanwhile.class);
        int renamed = round.changes();
        round.moveDueDate(LATER, "x", COORDINATOR, OPEN);
        assertThatThrownBy(() -> round.requireSeen(renamed)).isInstanceOf(RoundChangedMeanwhile.class);
    }

    @Test
    void aCodeIsProposedFromTheTitle() {
        assertThat(RoundCode.proposed("Servicios de Empleo 2026 – Año 2")).isEqualTo("servicios-de-empleo-2026-ano-2");
        assertThat(RoundCode.proposed(" ¿SNE? ")).isEqualTo("sne");
        assertThat(RoundCode.proposed("—")).isEmpty();
        assertThat(RoundCode.proposed("a".repeat(39) + " b"))
                .hasSizeLessThanOrEqualTo(40)
                .doesNotEndWith("-");
    }
}
