package org.mirps.employment.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirps.employment.consolidation.indicator.RoundMoment;
import org.mirps.employment.practice.CommitmentState;
import org.mirps.employment.practice.commitment.CommitmentCounts;
import org.mirps.employment.practice.commitment.Commitments;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** What a frozen deck keeps of figures. Rules: docs/decisions/0056. */
class FrozenFiguresTest {

    private static final CommitmentCounts TWO_KEPT = new CommitmentCounts(Map.of(CommitmentState.KEPT, 2), 1);

    private static FrozenFigures figures(Optional<RoundMoment> before) {
        return new FrozenFigures(
                moment("sne-2025"),
                before,
                new Commitments.Standing(
                        List.of(
                                new Commitments.Of(
                                        new ParticipantCode("MX"), new LocalizedText("México", "Mexico"), TWO_KEPT),
                                new Commitments.Of(
                                        new ParticipantCode("CR"), LocalizedText.same("Costa Rica"), TWO_KEPT)),
                        TWO_KEPT,
                        3));
    }

    private static RoundMoment moment(String round) {
        return new RoundMoment(new RoundCode(round), 7, Set.of(), 0, false, List.of(), List.of());
    }

    @Test
    void theyAreReadBackAsTheyWere() {
        FrozenFigures alone = figures(Optional.empty());
        FrozenFigures compared = figures(Optional.of(moment("sne-2024")));

        assertThat(FrozenFigures.read(alone.written())).isEqualTo(alone);
        assertThat(FrozenFigures.read(compared.written())).isEqualTo(compared);
    }

    @Test
    void whoMayNotBeNamedAnyMoreIsInNoCommitmentThatIsCounted() {
        FrozenFigures figures = figures(Optional.empty());

        assertThat(figures.commitmentsWithout(Set.of(new ParticipantCode("GT"))))
                .isEqualTo(figures.commitments());
        Commitments.Standing narrowed = figures.commitmentsWithout(Set.of(new ParticipantCode("MX")));
        assertThat(narrowed.named()).extracting(of -> of.code().value()).containsExactly("CR");
        assertThat(narrowed.unnamed()).isEqualTo(4);
        assertThat(narrowed.total()).as("without the others").isEqualTo(TWO_KEPT);
    }
}
