package org.mirps.employment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;

class RoundTest {

    private static final Instant OPENS = Instant.parse("2025-03-17T14:00:00Z");
    private static final Instant DUE = Instant.parse("2025-04-11T23:00:00Z");
    private static final Instant LATER = DUE.plus(Duration.ofDays(7));
    private static final Instant WHILE_OPEN = DUE.minus(Duration.ofDays(2));
    private static final ParticipantCode GT = new ParticipantCode("GT");
    private static final ParticipantCode HN = new ParticipantCode("HN");
    private static final AccountId COORDINATOR = new AccountId(1);

    private final Round round = new Round(
            new RoundCode("sne-2025"), LocalizedText.same("SNE"), 1, ZoneId.of("America/Guatemala"), OPENS, DUE);

    @Test
    void itOpensInTheSecondThatItSays() {
        assertThat(round.isOpen(OPENS.minusSeconds(1))).isFalse();
        assertThat(round.isOpen(OPENS)).isTrue();
        assertThat(round.state(GT, OPENS.minusSeconds(1))).isEqualTo(RoundState.SCHEDULED);
    }

    @Test
    void theLastSecondBeforeItIsDueCountsAndTheDueOneDoesNot() {
        round.requireOpen(GT, DUE.minusSeconds(1));
        assertThatThrownBy(() -> round.requireOpen(GT, DUE)).isInstanceOf(RoundClosed.class);
    }

    @Test
    void anExtensionHoldsForOneParticipantToTheSecond() {
        round.extend(GT, LATER, "Elecciones", COORDINATOR, WHILE_OPEN);
        round.requireOpen(GT, LATER.minusSeconds(1));
        assertThatThrownBy(() -> round.requireOpen(GT, LATER)).isInstanceOf(RoundClosed.class);
        assertThatThrownBy(() -> round.requireOpen(HN, DUE)).isInstanceOf(RoundClosed.class);
        assertThat(round.dueAt(GT)).isEqualTo(LATER);
        assertThat(round.dueAt(HN)).isEqualTo(DUE);
    }

    @Test
    void itIsOpenAsAWholeAsLongAsAnybodyHasTime() {
        round.extend(GT, LATER, "Elecciones", COORDINATOR, WHILE_OPEN);
        assertThat(round.isOpen(LATER.minusSeconds(1))).isTrue();
        assertThat(round.isOpen(LATER)).isFalse();
    }

    @Test
    void whoeverWasLateCanBeGivenTimeWhenTheRoundIsOver() {
        round.extend(GT, LATER, "Se pidió tarde", COORDINATOR, DUE.plusSeconds(60));
        round.requireOpen(GT, DUE.plusSeconds(61));
    }

    @Test
    void theLastExtensionCounts() {
        round.extend(GT, LATER, "Dos semanas", COORDINATOR, WHILE_OPEN);
        round.extend(GT, DUE.plusSeconds(60), "Fue un error", COORDINATOR, WHILE_OPEN);
        assertThat(round.dueAt(GT)).isEqualTo(DUE.plusSeconds(60));
    }

    @Test
    void anExtensionThatIsTakenBackLeavesTheDateOfTheRound() {
        round.extend(GT, LATER, "Elecciones", COORDINATOR, WHILE_OPEN);
        round.endExtension(GT, "No hace falta", COORDINATOR, WHILE_OPEN);
        assertThat(round.extension(GT)).isEmpty();
        assertThatThrownBy(() -> round.requireOpen(GT, DUE)).isInstanceOf(RoundClosed.class);
        assertThat(round.isOpen(DUE)).isFalse();
    }

    @Test
    void takingBackWhatThereIsNotLeavesNoTrace() {
        round.endExtension(GT, "No hace falta", COORDINATOR, WHILE_OPEN);
        assertThat(round.dueChanges()).isEmpty();
    }

    @Test
    void aDueDateIsMovedForEverybodyEarlierOrLater() {
        round.moveDueDate(LATER, "Se aplaza la sesión", COORDINATOR, WHILE_OPEN);
        round.requireOpen(HN, LATER.minusSeconds(1));
        round.moveDueDate(WHILE_OPEN.plusSeconds(60), "Se adelanta", COORDINATOR, WHILE_OPEN);
        assertThat(round.isOpen(WHILE_OPEN.plusSeconds(60))).isFalse();
    }

    @Test
    void aRoundThatIsDueLaterThanAnExtensionIsDueThenForAll() {
        round.extend(GT, LATER, "Elecciones", COORDINATOR, WHILE_OPEN);
        round.moveDueDate(LATER.plusSeconds(60), "Se aplaza la sesión", COORDINATOR, WHILE_OPEN);
        assertThat(round.dueAt(GT)).isEqualTo(LATER.plusSeconds(60));
        assertThat(round.extension(GT)).isEmpty();
    }

    @Test
    void noDueDateIsSetThatIsOverOrBeforeTheOpening() {
        assertThatThrownBy(() -> round.moveDueDate(WHILE_OPEN, "Ya", COORDINATOR, WHILE_OPEN))
                .isInstanceOf(DueDateNotPossible.class)
                .hasMessageContaining("past");
        assertThatThrownBy(() -> round.moveDueDate(OPENS, "Ya", COORDINATOR, OPENS.minusSeconds(1)))
                .isInstanceOf(DueDateNotPossible.class)
                .hasMessageContaining("beforeOpening");
        assertThatThrownBy(() -> round.extend(GT, DUE, "Ya", COORDINATOR, WHILE_OPEN))
                .isInstanceOf(DueDateNotPossible.class)
                .hasMessageContaining("notAnExtension");
        assertThat(round.dueChanges()).isEmpty();
    }

    @Test
    void everyChangeIsKeptWithItsReasonAndAuthor() {
        round.extend(GT, LATER, "Elecciones", COORDINATOR, WHILE_OPEN);
        round.endExtension(GT, "No hace falta", COORDINATOR, WHILE_OPEN.plusSeconds(1));
        round.moveDueDate(LATER, "Para todos", COORDINATOR, WHILE_OPEN.plusSeconds(2));
        assertThat(round.dueChanges())
                .extracting(DueChange::reason)
                .containsExactly("Elecciones", "No hace falta", "Para todos");
        assertThat(round.dueChanges().get(2).participant()).isEmpty();
        assertThat(round.dueChanges().get(1).dueAt()).isEmpty();
        assertThat(round.dueChanges().get(0).at()).isEqualTo(WHILE_OPEN);
    }

    @Test
    void anAddressThatIsNoCodeNamesNoRound() {
        assertThat(RoundCode.parse("sne-2025").value()).isEqualTo("sne-2025");
        assertThatThrownBy(() -> RoundCode.parse("SNE 2025")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> RoundCode.parse(null)).isInstanceOf(NotFound.class);
    }
}
