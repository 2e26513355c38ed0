package org.mirps.employment.contribution.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.contribution.live.SaveDecision.CONFLICT;
import static org.mirps.employment.contribution.live.SaveDecision.UNCHANGED;
import static org.mirps.employment.contribution.live.SaveDecision.WRITTEN;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.shared.AccountId;

/** The one rule of repetition and conflict. */
class SaveDecisionTest {

    private static final AnswerContent CONTENT = new AnswerContent("5", "why", ObservationStatus.P, false);
    private static final long REVISION = 7;

    @Test
    void whereNothingIsStoredItIsWritten() {
        assertThat(SaveDecision.of(null, CONTENT, 0)).isEqualTo(WRITTEN);
        assertThat(SaveDecision.of(null, AnswerContent.given(null, null, null), 0))
                .isEqualTo(WRITTEN);
    }

    @Test
    void whatIsStoredAlreadyChangesNothingWhateverWasSeen() {
        for (long seen : List.of(0L, REVISION - 1, REVISION, REVISION + 1)) {
            assertThat(SaveDecision.of(stored(CONTENT), CONTENT, seen)).isEqualTo(UNCHANGED);
        }
        AnswerContent blank = AnswerContent.given(null, null, null);
        assertThat(SaveDecision.of(stored(blank), blank, 0)).isEqualTo(UNCHANGED);
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatDiffersInAnyPartIsWrittenIfTheStoredWasSeenAndElseAConflict(AnswerContent sent) {
        assertThat(SaveDecision.of(stored(CONTENT), sent, REVISION - 1)).isEqualTo(CONFLICT);
        assertThat(SaveDecision.of(stored(CONTENT), sent, 0)).isEqualTo(CONFLICT);
        assertThat(SaveDecision.of(stored(CONTENT), sent, REVISION)).isEqualTo(WRITTEN);
        assertThat(SaveDecision.of(stored(CONTENT), sent, REVISION + 1)).isEqualTo(WRITTEN);
    }

    @Test
    void toGiveTheSameAnswerThatWaitsToBeConfirmedConfirmsIt() {
        AnswerContent waiting = new AnswerContent("5", null, null, true);
        assertThat(SaveDecision.of(stored(waiting), AnswerContent.given("5", null, null), REVISION))
                .isEqualTo(WRITTEN);
        assertThat(SaveDecision.of(stored(waiting), waiting, REVISION)).isEqualTo(UNCHANGED);
    }

    static Stream<AnswerContent> others() {
        return Stream.of(
                new AnswerContent("6", "why", ObservationStatus.P, false),
                new AnswerContent(null, "why", ObservationStatus.P, false),
                new AnswerContent("5", "because", ObservationStatus.P, false),
                new AnswerContent("5", null, ObservationStatus.P, false),
                new AnswerContent("5", "why", ObservationStatus.A, false),
                new AnswerContent("5", "why", null, false),
                new AnswerContent("5", "why", ObservationStatus.P, true));
    }

    private static SavedAnswer stored(AnswerContent content) {
        return content.saved(REVISION, new AccountId(1), Instant.EPOCH);
    }
}
