package org.mirps.employment.consolidation.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.form.QuestionType;

class JumpTest {

    @ParameterizedTest(name = "{1} to {2}, tolerance {0}: {3}")
    @CsvSource({
        "'', 100, 200, false",
        "'', 100, 201, true",
        "'', 100, 50, false",
        "'', 100, 49, true",
        "'', 0, 0, false",
        "'', 0, 1, true",
        "'', 5, 0, true",
        "'', -4, 4, true",
        "'', -4, -9, true",
        "'', 1.5, 3.0, false",
        "10, 100, 110, false",
        "10, 100, 111, true",
        "10, 100, 89, true",
        "150, 100, 240, false",
        "10, 0, 1, true",
        "10, 0, 0, false",
    })
    void aNumberJumpsBeyondTheToleranceOrTwofold(String tolerance, String before, String now, boolean jumps) {
        assertThat(Jump.isOne(
                        Questions.of(QuestionType.INTEGER, "seekers", tolerance),
                        new BigDecimal(before),
                        new BigDecimal(now)))
                .isEqualTo(jumps);
    }
}
