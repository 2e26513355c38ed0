package org.mirps.employment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;

class RoundTest {

    private static final Instant OPENS = Instant.parse("2025-03-17T14:00:00Z");
    private static final Instant DUE = Instant.parse("2025-04-11T23:00:00Z");

    private final Round round = new Round(
            new RoundCode("sne-2025"), LocalizedText.same("SNE"), 1, ZoneId.of("America/Guatemala"), OPENS, DUE);

    @Test
    void itOpensInTheSecondThatItSays() {
        assertThat(round.isOpen(OPENS.minusSeconds(1))).isFalse();
        assertThat(round.isOpen(OPENS)).isTrue();
    }

    @Test
    void theLastSecondBeforeItIsDueCountsAndTheDueOneDoesNot() {
        assertThat(round.isOpen(DUE.minusSeconds(1))).isTrue();
        assertThat(round.isOpen(DUE)).isFalse();
        assertThatThrownBy(() -> round.requireOpen(DUE)).isInstanceOf(RoundClosed.class);
    }

    @Test
    void itIsExtendedButNeverCutShort() {
        round.extend(DUE.plusSeconds(60));
        assertThat(round.isOpen(DUE)).isTrue();
        assertThatThrownBy(() -> round.extend(DUE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressThatIsNoCodeNamesNoRound() {
        assertThat(RoundCode.parse("sne-2025").value()).isEqualTo("sne-2025");
        assertThatThrownBy(() -> RoundCode.parse("SNE 2025")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> RoundCode.parse(null)).isInstanceOf(NotFound.class);
    }
}
