package org.mirps.employment.contribution.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.contribution.Progress;

class SectionStateTest {

    /** Of a section: whether it is asked, whether it was begun, and its required questions, answered, with problems and to be confirmed. */
    @ParameterizedTest
    @CsvSource({
        "false, false, 0, 0, 0, 0, NOT_ASKED",
        "false, true,  2, 1, 1, 0, NOT_ASKED",
        "true,  false, 2, 0, 2, 0, NOT_STARTED",
        "true,  false, 0, 0, 0, 0, NOT_STARTED",
        "true,  true,  0, 0, 0, 0, COMPLETE",
        "true,  true,  2, 1, 1, 0, IN_PROGRESS",
        "true,  true,  2, 2, 0, 1, IN_PROGRESS",
        "true,  false, 2, 0, 0, 2, NOT_STARTED",
        "true,  true,  2, 2, 0, 0, COMPLETE"
    })
    void whatNobodyHasBegunIsNotComplete(
            boolean relevant,
            boolean started,
            int required,
            int answered,
            int problems,
            int toConfirm,
            SectionState state) {
        assertThat(SectionState.of(relevant, started, new Progress(answered, required, problems, toConfirm)))
                .isEqualTo(state);
    }
}
