package org.mirps.employment.form.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.FormProblem.Severity;
import org.mirps.employment.shared.LocalizedText;

class RepairsTest {

    @Test
    void aProblemThatIsGoneIsSettled() {
        assertThat(Repairs.between(List.of(problem("a", 3), problem("b", 4)), List.of(problem("b", 4))))
                .isEqualTo(new Repairs(1, 0));
    }

    @Test
    void aProblemThatMovedToAnotherRowIsTheSame() {
        assertThat(Repairs.between(List.of(problem("a", 3)), List.of(problem("a", 9))))
                .isEqualTo(Repairs.NONE);
    }

    @Test
    void ofTwoAlikeOneMayBeGone() {
        assertThat(Repairs.between(List.of(problem("a", 3), problem("a", 4)), List.of(problem("a", 4))))
                .isEqualTo(new Repairs(1, 0));
    }

    @Test
    void aProblemThatWasNotThereHasArisen() {
        assertThat(Repairs.between(List.of(problem("a", 3)), List.of(problem("b", 3), problem("c", 5))))
                .isEqualTo(new Repairs(1, 2));
    }

    private static FormProblem problem(String code, int row) {
        return new FormProblem("survey", row, "type", Severity.ERROR, code, LocalizedText.same(code));
    }
}
