package org.mirps.employment.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of what may be done with a round in which state. */
class RoundActTest {

    /** A letter for each state, in their order: DRAFT, SCHEDULED, OPEN, CLOSED, ENDED, CANCELLED, LEFT_OUT. */
    private static final Map<RoundAct, String> TABLE = Map.ofEntries(
            Map.entry(RoundAct.PREPARED, "......."),
            Map.entry(RoundAct.ANNOUNCED, "x......"),
            Map.entry(RoundAct.REPLANNED, "x......"),
            Map.entry(RoundAct.RENAMED, "xxxxxx."),
            Map.entry(RoundAct.OPENING_MOVED, "xx....."),
            Map.entry(RoundAct.DUE_MOVED, "xxxxx.."),
            Map.entry(RoundAct.EXTENDED, ".xxx..."),
            Map.entry(RoundAct.EXTENSION_ENDED, "xxxxxx."),
            Map.entry(RoundAct.INVITED, "xxxxx.."),
            Map.entry(RoundAct.LEFT_OUT, "xxxxx.."),
            Map.entry(RoundAct.TAKEN_BACK, ".xxxx.."),
            Map.entry(RoundAct.ENDED_BY_HAND, "..x...."),
            Map.entry(RoundAct.CANCELLED_BY_HAND, ".xxxx.."),
            Map.entry(RoundAct.REOPENED, "....xx."),
            Map.entry(RoundAct.DELETED, "xxxxxx."));

    @Test
    void eachStateAllowsWhatTheTableSays() {
        Map<RoundAct, String> actual = Arrays.stream(RoundAct.values())
                .collect(Collectors.toMap(
                        act -> act,
                        act -> Arrays.stream(RoundState.values())
                                .map(state -> act.isPossible(state) ? "x" : ".")
                                .collect(Collectors.joining())));
        assertThat(actual).isEqualTo(TABLE);
    }

    @Test
    void fromEveryStateThereIsAWayBack() {
        for (RoundState state : RoundState.values()) {
            assertThat(Arrays.stream(RoundAct.values()).anyMatch(act -> act.isPossible(state)))
                    .as(state.name())
                    .isEqualTo(
                            state != RoundState.LEFT_OUT); // of one participant: TAKEN_BACK, in the state of the round
        }
    }
}
